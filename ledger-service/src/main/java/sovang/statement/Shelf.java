package sovang.statement;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
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
import sovang.statement.file.LineRef;

/** Where the lines of earlier imports are looked up. */
@Component
final class Shelf {

    /** A line of another import. */
    record Match(StatementId statement, int row) {}

    /** @param stands false once it was undone: none of its own lines is in the books, those that it held back still are */
    private record Import(String statement, boolean stands) {}

    /** What rows had booked. */
    record Booked(List<ReceiptId> receipts, List<OutflowId> outflows) {}

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
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

    /** The import that brought this very file into another account. */
    Optional<StatementId> elsewhere(PurseId purse, String fileHash) {
        return sql.sql("""
                select statement from ledger.statement
                where purse <> :purse and file_hash = :hash and state in ('booking', 'done') order by statement limit 1""")
                .param("purse", purse.value())
                .param("hash", fileHash)
                .query((row, n) -> new StatementId(row.getString(1)))
                .optional();
    }

    /** The imports of an account whose days meet these, oldest first, each with all its lines; undone ones too. */
    List<Earlier> earlier(PurseId purse, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) return List.of();
        return sql
                .sql("""
                select statement, state in ('booking', 'done') from ledger.statement
                where purse = :purse and "from" <= :to and "to" >= :from order by ordinal""")
                .param("purse", purse.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Import(row.getString(1), row.getBoolean(2)))
                .list()
                .stream()
                .map(this::lines)
                .toList();
    }

    private Earlier lines(Import its) {
        String statement = its.statement();
        var held = new HashMap<Integer, LineRef>();
        sql.sql("""
                select row, matched, matched_row from (
                    select row, matched, matched_row from ledger.held_line where statement = :id
                    union select row, matched, matched_row from ledger.statement_plan where statement = :id) line
                join ledger.statement s on s.statement = matched and s.state in ('booking', 'done')""").param("id", statement).query(row -> {
            held.put(row.getInt(1), new LineRef(row.getString(2), row.getInt(3)));
        });
        byte[][] bytes = sql.sql("select rows, worn from ledger.statement_identity where statement = :id")
                .param("id", statement)
                .query((row, n) -> new byte[][] {row.getBytes(1), row.getBytes(2)})
                .single();
        var earlier = new Earlier(statement);
        var rows = ByteBuffer.wrap(bytes[0]);
        // files of releases before this one know their lines by the letter only
        var worn = bytes[1] == null ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes[1]);
        for (int row = 1; rows.hasRemaining(); row++) {
            byte[] hash = new byte[16];
            rows.get(hash);
            LocalDate day = LocalDate.ofEpochDay(rows.getInt());
            byte flags = rows.get();
            boolean strong = (flags & 1) != 0;
            LineRef match = held.get(row);
            if (match != null) earlier.heldFor(match, row, hash, day, strong);
            else if (!its.stands() || (flags & 2) != 0) earlier.absent(row, hash, day, strong);
            else earlier.booked(row, hash, day, strong);
            if (!worn.hasRemaining()) continue;
            long left = worn.getLong();
            byte about = worn.get();
            earlier.worn(left, (about & 1) != 0, (about & 2) != 0);
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
