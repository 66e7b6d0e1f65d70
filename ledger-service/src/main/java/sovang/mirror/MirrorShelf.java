package sovang.mirror;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.mirror.event.MirrorId;
import sovang.naming.NewId;
import sovang.store.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Where the parts of a file wait to be recorded, checked and encrypted. */
@Component
final class MirrorShelf {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final Vault vault;

    MirrorShelf(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void put(MirrorId mirror, int part, LoanRow[] rows) {
        sql.sql("insert into ledger.mirror_piece (mirror, part, bytes) values (:mirror, :part, :bytes)")
                .param("mirror", mirror.value())
                .param("part", part)
                .param("bytes", vault.sealPiece(mirror.value(), JSON.writeValueAsBytes(rows)))
                .update();
    }

    LoanRow[] take(MirrorId mirror, int part) {
        byte[] sealed = sql.sql("select bytes from ledger.mirror_piece where mirror = :mirror and part = :part")
                .param("mirror", mirror.value())
                .param("part", part)
                .query((row, n) -> row.getBytes(1))
                .single();
        return JSON.readValue(vault.openPiece(mirror.value(), sealed), LoanRow[].class);
    }

    void clear(MirrorId mirror) {
        sql.sql("delete from ledger.mirror_piece where mirror = :mirror")
                .param("mirror", mirror.value())
                .update();
    }

    /** Throws away what waits for nothing: it is recorded, or a day ago it was never accepted. */
    void tidy(Clock clock) {
        sql.sql("""
                delete from ledger.mirror_piece waits where mirror < :dayAgo and not exists (
                    select 1 from ledger.mirror m where m.mirror = waits.mirror and m.state = 'recording')""")
                .param("dayAgo", NewId.after("mirror", Clock.offset(clock, Duration.ofDays(-1))))
                .update();
    }
}
