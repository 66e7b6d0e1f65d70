package sovang.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.book.event.OutflowId;
import sovang.book.event.ReceiptId;
import sovang.organisation.event.PurseId;
import sovang.statement.event.StatementId;
import sovang.statement.file.Earlier;
import sovang.statement.file.Identities;
import sovang.statement.file.LineRef;
import sovang.statement.file.Overlap;
import sovang.store.Vault;

/** Where files wait to be booked, and where the lines of earlier imports are looked up. */
@Component
final class Shelf {

    private static final int PIECE = 1 << 20;
    private static final int WIDTH = 16 + 4 + 1;

    /** A line of another import. */
    record Match(StatementId statement, int row) {}

    /** What rows had booked. */
    record Booked(List<ReceiptId> receipts, List<OutflowId> outflows) {}

    private final JdbcClient sql;
    private final Vault vault;

    Shelf(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Keeps everything that booking will need; nothing counts before the statement is accepted. */
    void stage(StatementId id, InputStream file, Identities identities, Overlap overlap) throws IOException {
        unstage(id);
        int number = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE))
            sql.sql("insert into ledger.statement_piece (statement, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id.value())
                    .param("number", number++)
                    .param("bytes", vault.sealPiece(id.value(), piece))
                    .update();
        var rows = ByteBuffer.allocate(identities.size() * WIDTH);
        var matched = new ArrayList<Integer>();
        for (int at = 0; at < identities.size(); at++) {
            rows.put(identities.hash(at)).putInt((int) identities.date(at).toEpochDay());
            rows.put((byte) ((identities.isStrong(at) ? 1 : 0) | (identities.isGood(at) ? 0 : 2)));
            if (overlap.match(at) != null) matched.add(at);
        }
        sql.sql("insert into ledger.statement_identity (statement, rows) values (:id, :rows)")
                .param("id", id.value())
                .param("rows", rows.array())
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

    /** How many imports the account has had. */
    int imports(PurseId purse) {
        return sql.sql("select coalesce(max(ordinal), 0) from ledger.statement where purse = :purse")
                .param("purse", purse.value())
                .query(Integer.class)
                .single();
    }

    /** The import that brought this very file, unless it was undone. */
    Optional<StatementId> standing(PurseId purse, String fileHash) {
        return sql.sql("""
                select statement from ledger.statement
                where purse = :purse and file_hash = :hash and state in ('booking', 'done')""")
                .param("purse", purse.value())
                .param("hash", fileHash)
                .query((row, n) -> new StatementId(row.getString(1)))
                .optional();
    }

    /** The imports of an account whose days meet these, oldest first, each with all its lines. */
    List<Earlier> earlier(PurseId purse, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) return List.of();
        return sql
                .sql("""
                select statement from ledger.statement
                where purse = :purse and state in ('booking', 'done') and "from" <= :to and "to" >= :from
                order by ordinal""")
                .param("purse", purse.value())
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list()
                .stream()
                .map(this::lines)
                .toList();
    }

    private Earlier lines(String statement) {
        var held = new HashMap<Integer, LineRef>();
        sql.sql("""
                select row, matched, matched_row from ledger.held_line where statement = :id
                union select row, matched, matched_row from ledger.statement_plan where statement = :id""").param("id", statement).query(row -> {
            held.put(row.getInt(1), new LineRef(row.getString(2), row.getInt(3)));
        });
        byte[] bytes = sql.sql("select rows from ledger.statement_identity where statement = :id")
                .param("id", statement)
                .query((row, n) -> row.getBytes(1))
                .single();
        var earlier = new Earlier(statement);
        var rows = ByteBuffer.wrap(bytes);
        for (int row = 1; rows.hasRemaining(); row++) {
            byte[] hash = new byte[16];
            rows.get(hash);
            LocalDate day = LocalDate.ofEpochDay(rows.getInt());
            byte flags = rows.get();
            boolean strong = (flags & 1) != 0;
            LineRef match = held.get(row);
            if (match != null) earlier.heldFor(match, row, hash, day, strong);
            else if ((flags & 2) != 0) earlier.absent(row, hash, day, strong);
            else earlier.booked(row, hash, day, strong);
        }
        return earlier;
    }

    Map<Integer, Match> matches(StatementId id, int from, int through) {
        var matches = new HashMap<Integer, Match>();
        sql.sql("""
                select row, matched, matched_row from ledger.statement_plan
                where statement = :id and row between :from and :through""")
                .param("id", id.value())
                .param("from", from)
                .param("through", through)
                .query(row -> {
                    matches.put(row.getInt(1), new Match(new StatementId(row.getString(2)), row.getInt(3)));
                });
        return matches;
    }

    /** Held lines of other imports that match these rows, those of one row together. */
    List<List<Match>> dependents(StatementId id, int from, int through) {
        var byRow = new LinkedHashMap<Integer, List<Match>>();
        sql.sql("""
                select h.matched_row, h.statement, h.row from ledger.held_line h join ledger.statement s using (statement)
                where h.matched = :id and h.matched_row between :from and :through and s.state = 'done'
                order by h.matched_row, s.ordinal, h.row""")
                .param("id", id.value())
                .param("from", from)
                .param("through", through)
                .query(row -> {
                    byRow.computeIfAbsent(row.getInt(1), r -> new ArrayList<>())
                            .add(new Match(new StatementId(row.getString(2)), row.getInt(3)));
                });
        return List.copyOf(byRow.values());
    }

    /** What these rows have booked. */
    Booked booked(StatementId id, int from, int through) {
        var streams = new ArrayList<String>();
        for (int row = from; row <= through; row++) {
            streams.add(Rows.receipt(id, row).stream());
            streams.add(Rows.outflow(id, row).stream());
        }
        var found = sql.sql(
                        "select stream from ledger.event where stream = any(:streams) and sequence = 0 order by position")
                .param("streams", streams.toArray(String[]::new))
                .query(String.class)
                .list();
        return new Booked(
                found.stream()
                        .filter(it -> it.startsWith("receipt-"))
                        .map(ReceiptId::new)
                        .toList(),
                found.stream()
                        .filter(it -> it.startsWith("outflow-"))
                        .map(OutflowId::new)
                        .toList());
    }

    boolean hasRefunds(StatementId id) {
        String prefix = Rows.receipt(id, 0).value();
        String stem = prefix.substring(0, prefix.length() - 1);
        return sql.sql("""
                select 1 from ledger.event
                where stream >= :stem and stream < :end and sequence > 0 and type = 'receipt.refunded' limit 1""")
                .param("stem", stem)
                .param("end", stem + "~")
                .query()
                .optionalValue()
                .isPresent();
    }

    /** Statements that are not finished: booking or undoing. */
    List<StatementId> unfinished() {
        return sql.sql(
                        "select statement from ledger.statement where state in ('booking', 'undoing') order by statement")
                .query((row, n) -> new StatementId(row.getString(1)))
                .list();
    }

    /** Who asked for the import, or for its undoing. */
    String actor(StatementId id) {
        return sql.sql("""
                select metadata::json ->> 'actor' from ledger.event
                where stream = :stream and type in ('statement.accepted', 'statement.undo-started')
                order by sequence desc limit 1""").param("stream", id.stream()).query(String.class).single();
    }
}
