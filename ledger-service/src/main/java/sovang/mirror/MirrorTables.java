package sovang.mirror;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.mirror.event.MirrorEvent.MirrorAccepted;
import sovang.mirror.event.MirrorId;
import sovang.mirror.event.MirrorPartEvent.LoansMirrored;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;

/** How far each file is recorded. */
@Component
final class MirrorTables implements Lookup {

    private static final Table MIRROR =
            Table.changing("mirror", 1, "mirror", "data_date", "file_hash", "parts", "recorded", "state");

    /** A file that is not recorded to its end. */
    record Unfinished(MirrorId mirror, int parts, int recorded, String actor) {}

    private final JdbcClient sql;

    MirrorTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public List<Table> tables() {
        return List.of(MIRROR);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case MirrorAccepted it ->
                rows.insert(MIRROR, it.subject(), it.dataDate(), it.fileHash(), it.parts(), 0, "recording");
            case LoansMirrored it ->
                rows.change(
                        "update mirror set recorded = ?, state = ? where mirror = ?",
                        it.subject().part(),
                        it.last() ? "done" : "recording",
                        it.subject().mirror());
            default -> {}
        }
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return constraint.equals("mirror_file") ? Optional.of(MirrorRefusals.sameFile()) : Optional.empty();
    }

    Optional<MirrorId> withFile(String hash) {
        return sql.sql("select mirror from ledger.mirror where file_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> new MirrorId(row.getString(1)))
                .optional();
    }

    List<Unfinished> unfinished() {
        return sql.sql("""
                select mirror, parts, recorded, (
                    select metadata::json ->> 'actor' from ledger.event where stream = mirror and sequence = 0)
                from ledger.mirror where state = 'recording' order by mirror""")
                .query((row, n) ->
                        new Unfinished(new MirrorId(row.getString(1)), row.getInt(2), row.getInt(3), row.getString(4)))
                .list();
    }
}
