package sovang.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import sovang.book.event.Movement;
import sovang.book.event.MovesPurse;
import sovang.naming.Recorded;
import sovang.organisation.event.OrganisationEvent.AccountClosed;
import sovang.organisation.event.PurseId;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;

/**
 * What each purse gained and lost on each business date. A guarded movement is refused when the purse would be short on
 * its day or on any later one, so a back-dated payment can't overdraw the past.
 */
@Component
final class PurseDays implements Lookup {

    private record Day(String purse, String what, LocalDate day) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            int purses = purse.compareTo(other.purse);
            if (purses != 0) return purses;
            int kinds = what.compareTo(other.what);
            return kinds != 0 ? kinds : day.compareTo(other.day);
        }
    }

    private final Twins twins = new Twins();

    /** Purses that are not closed; of the append thread. */
    private final Set<String> seenOpen = new HashSet<>();

    private static final Table PURSE_DAY = Table.changing("purse_day", 3, "purse", "what", "day", "net");

    @Override
    public String name() {
        return "purses";
    }

    @Override
    public List<Table> tables() {
        return List.of(PURSE_DAY);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        on(List.of(recorded), rows);
    }

    @Override
    public void on(List<Recorded> batch, Rows rows) {
        var net = new TreeMap<Day, Long>();
        for (Recorded recorded : batch) {
            if (!(recorded.event() instanceof MovesPurse moves)) continue;
            var it = moves.movement();
            net.merge(new Day(it.purse().value(), it.what(), it.on()), it.delta(), Math::addExact);
        }
        net.forEach((day, delta) -> rows.change("""
                insert into purse_day (purse, what, day, net) values (?, ?, ?, ?)
                on conflict (purse, what, day) do update set net = purse_day.net + excluded.net""", day.purse(), day.what(), day.day(), delta));
    }

    @Override
    public void check(List<Recorded> events, Connection connection) throws SQLException {
        var guarded = new TreeMap<String, Movement>();
        for (Recorded recorded : events)
            if (recorded.event() instanceof MovesPurse moves && moves.movement().guarded())
                guarded.merge(
                        moves.movement().purse() + "|" + moves.movement().what(),
                        moves.movement(),
                        (a, b) -> a.on().isBefore(b.on()) ? a : b);
        for (Movement movement : guarded.values()) requireEnough(connection, movement);
        requireEmpty(events, connection);
        twins.check(events, connection);
    }

    /** What is closed stays empty: from its day on nothing moves, and by then nothing is left. */
    private void requireEmpty(List<Recorded> events, Connection connection) throws SQLException {
        var moved = new TreeSet<String>();
        var closing = new TreeSet<String>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof MovesPurse moves)
                moved.add(moves.movement().purse().value());
            if (recorded.event() instanceof AccountClosed it)
                closing.add(it.subject().value());
        }
        moved.addAll(closing);
        if (!closing.isEmpty()) forget();
        moved.removeAll(seenOpen);
        if (moved.isEmpty()) return;
        var closed = closed(moved, connection);
        moved.removeAll(closed);
        seenOpen.addAll(moved);
        if (!closed.isEmpty()) requireEmpty(closed, closing, connection);
    }

    @Override
    public void forget() {
        seenOpen.clear();
    }

    private static Set<String> closed(Set<String> purses, Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("select purse from account where purse = any (?) and closed is not null")) {
            query.setArray(1, connection.createArrayOf("text", purses.toArray()));
            var closed = new TreeSet<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) closed.add(row.getString(1));
            }
            return closed;
        }
    }

    private static void requireEmpty(Set<String> closed, Set<String> closing, Connection connection)
            throws SQLException {
        try (var query = connection.prepareStatement("""
                select purse from account a where purse = any (?) and exists (
                    select 1 from purse_day d where d.purse = a.purse group by what
                    having sum(net) <> 0 or bool_or(day > closed and net <> 0)) order by purse limit 1""")) {
            query.setArray(1, connection.createArrayOf("text", closed.toArray()));
            try (var row = query.executeQuery()) {
                if (!row.next()) return;
                var purse = new PurseId(row.getString(1));
                throw closing.contains(purse.value()) ? notEmpty(purse) : Purses.closed(purse);
            }
        }
    }

    private static Refusal notEmpty(PurseId purse) {
        return Refusal.rule(
                "ORG_ACCOUNT_NOT_EMPTY",
                "Tài khoản " + purse + " còn số dư, hoặc có phát sinh sau ngày đóng, nên chưa đóng được.",
                "The account " + purse + " still holds something, or moved after that day, so it can't be closed.");
    }

    private static void requireEnough(Connection connection, Movement movement) throws SQLException {
        try (var query = connection.prepareStatement("""
                select day, balance from (
                    select day, sum(net) over (order by day) as balance
                    from purse_day where purse = ? and what = ?) as days
                where day >= ? and balance < 0 order by day limit 1""")) {
            query.setString(1, movement.purse().value());
            query.setString(2, movement.what());
            query.setObject(3, movement.on());
            try (var row = query.executeQuery()) {
                if (row.next())
                    throw Refusal.rule(
                            "PURSE_SHORT",
                            "Nguồn tiền (hoặc kho) không đủ: đến ngày " + row.getString(1) + " sẽ thiếu "
                                    + row.getBigDecimal(2).negate()
                                    + ". Khoản này đã được chi hoặc chưa nhập số dư đầu.",
                            "The purse would be short of "
                                    + row.getBigDecimal(2).negate() + " on " + row.getString(1)
                                    + ": it was spent already, or its opening balance was not recorded.");
            }
        }
    }
}
