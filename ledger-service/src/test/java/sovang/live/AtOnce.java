package sovang.live;

import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import sovang.store.Database;

/**
 * Two requests to two nodes that are decided on the same ground: the lock of the append is held until both stand before it,
 * so that neither is recorded before the other was decided. The first is recorded first.
 */
public final class AtOnce {

    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted and classid = 0 and objid = 7307001
            and database = (select oid from pg_database where datname = current_database())""";

    private AtOnce() {}

    public static List<Answer> on(Database database, Supplier<Answer> first, Supplier<Answer> second) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            held.setAutoCommit(false);
            held.createStatement().execute("select pg_advisory_xact_lock(7307001)");
            var one = threads.submit(first::get);
            Soon.is("the first waits", () -> waiting(database) == 1);
            var two = threads.submit(second::get);
            Soon.is("the second waits", () -> waiting(database) == 2);
            held.commit();
            return List.of(one.get(), two.get());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Both to one node, while a third keeps its appender busy: it then takes them together into one transaction. */
    public static List<Answer> inOneBatch(
            Node node, Database database, Supplier<Answer> busy, Supplier<Answer> one, Supplier<Answer> other) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            held.setAutoCommit(false);
            held.createStatement().execute("select pg_advisory_xact_lock(7307001)");
            var first = threads.submit(busy::get);
            Soon.is("the appender waits", () -> waiting(database) == 1);
            var both = List.of(threads.submit(one::get), threads.submit(other::get));
            Soon.is("two more wait", () -> node.queued() == 2);
            held.commit();
            first.get();
            return List.of(both.getFirst().get(), both.getLast().get());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static long waiting(Database database) {
        return database.sql().sql(WAITING).query(Long.class).single();
    }
}
