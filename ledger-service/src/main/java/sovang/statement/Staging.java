package sovang.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.naming.NewId;
import sovang.statement.event.StatementId;
import sovang.statement.file.Identities;
import sovang.statement.file.LineRef;
import sovang.statement.file.Overlap;
import sovang.store.Vault;

/** Where files wait to be booked, encrypted. */
@Component
final class Staging {

    private static final int PIECE = 1 << 20;

    /** Of a row in the table of identities: hash, day, flags. */
    static final int WIDTH = 16 + 4 + 1;

    /** Of a row in the same table: what stays of it when its letters suffer, flags. */
    static final int WORN = 8 + 1;

    private final JdbcClient sql;
    private final Vault vault;

    Staging(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Keeps everything that booking will need; nothing counts before the statement is accepted. */
    void stage(StatementId id, InputStream file, Identities identities, Overlap overlap) throws IOException {
        int number = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE))
            sql.sql("insert into ledger.statement_piece (statement, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id.value())
                    .param("number", number++)
                    .param("bytes", vault.sealPiece(id.value(), piece))
                    .update();
        var rows = ByteBuffer.allocate(identities.size() * WIDTH);
        var worn = ByteBuffer.allocate(identities.size() * WORN);
        var matched = new ArrayList<Integer>();
        for (int at = 0; at < identities.size(); at++) {
            rows.put(identities.hash(at)).putInt((int) identities.date(at).toEpochDay());
            rows.put((byte) ((identities.isStrong(at) ? 1 : 0) | (identities.isGood(at) ? 0 : 2)));
            worn.putLong(identities.wornHash(at));
            worn.put((byte) ((identities.isBalanced(at) ? 1 : 0) | (identities.isChained(at) ? 2 : 0)));
            if (overlap.match(at) != null) matched.add(at);
        }
        sql.sql("insert into ledger.statement_identity (statement, rows, worn) values (:id, :rows, :worn)")
                .param("id", id.value())
                .param("rows", rows.array())
                .param("worn", worn.array())
                .update();
        var lines = matched.stream().map(overlap::match).toList();
        sql.sql("""
                insert into ledger.statement_plan (statement, row, matched, matched_row)
                select :id, * from unnest(:rows::int[], :matched::text[], :matchedRows::int[])""")
                .param("id", id.value())
                .param("rows", matched.stream().map(at -> at + 1).toArray(Integer[]::new))
                .param("matched", lines.stream().map(LineRef::statement).toArray(String[]::new))
                .param("matchedRows", lines.stream().map(LineRef::row).toArray(Integer[]::new))
                .update();
    }

    void unstage(StatementId id) {
        for (String table : List.of("statement_piece", "statement_identity", "statement_plan"))
            sql.sql("delete from ledger." + table + " where statement = :id")
                    .param("id", id.value())
                    .update();
    }

    /** The file as it came, read a piece at a time. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    InputStream file(StatementId id) {
        int pieces = sql.sql("select count(*) from ledger.statement_piece where statement = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        return new SequenceInputStream(new Enumeration<>() {
            private int number;

            @Override
            public boolean hasMoreElements() {
                return number < pieces;
            }

            @Override
            public InputStream nextElement() {
                byte[] sealed = sql.sql(
                                "select bytes from ledger.statement_piece where statement = :id and number = :number")
                        .param("id", id.value())
                        .param("number", number++)
                        .query((row, n) -> row.getBytes(1))
                        .single();
                return new ByteArrayInputStream(vault.openPiece(id.value(), sealed));
            }
        });
    }

    /** The file is booked: its lines, also the held ones, stand in the events now. */
    void discardFile(StatementId id) {
        for (String table : List.of("statement_piece", "statement_plan"))
            sql.sql("delete from ledger." + table + " where statement = :id")
                    .param("id", id.value())
                    .update();
    }

    /** Throws away what waits for nothing: its booking has ended, or a day ago it was never accepted. */
    void tidy(Clock clock) {
        var dayAgo = NewId.after("statement", Clock.offset(clock, Duration.ofDays(-1)));
        for (String table : List.of("statement_piece", "statement_plan", "statement_identity"))
            sql.sql("delete from ledger." + table + " waits " + """
                    where statement < :dayAgo and not exists (
                        select 1 from ledger.statement s where s.statement = waits.statement and (s.state = 'booking' or :kept))""")
                    .param("dayAgo", dayAgo)
                    .param("kept", table.equals("statement_identity"))
                    .update();
    }
}
