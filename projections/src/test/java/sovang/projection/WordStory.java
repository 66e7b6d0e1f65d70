package sovang.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.audit.view.AuditView;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;

/** Words are recorded; one view takes them all, a strict one none longer than ten letters. */
final class WordStory implements AutoCloseable {

    final HikariDataSource database = Server.database();
    final JdbcClient sql = JdbcClient.create(database);
    final Ledger ledger = new Ledger();
    final Words strict = new Words("strict", 1);
    final List<View> views = List.of(new AuditView(), new Words("words", 1), strict);

    WordStory() {
        ViewSchema.migrate(database, ViewSchema.LIVE);
        sql.sql("CREATE TABLE views.words (position bigint PRIMARY KEY, word text NOT NULL)")
                .update();
        sql.sql("CREATE TABLE views.strict (position bigint PRIMARY KEY, word text CHECK (length(word) <= 10))")
                .update();
    }

    Node node() {
        return new Node(database, ledger, views);
    }

    long word(String word) {
        return ledger.record(new FundAdded(new FundCode("F"), word, ""));
    }

    static List<String> read(Node node, String view, long minPosition) {
        return node.reading.of(
                List.of(view),
                minPosition,
                (db, position) -> db.sql("SELECT word FROM views." + view + " ORDER BY position")
                        .query(String.class)
                        .list());
    }

    static void until(BooleanSupplier so) {
        Awaitility.await().until(so::getAsBoolean);
    }

    static Standing standing(Node node, String view) {
        return node.reading.standings().stream()
                .filter(it -> it.name().equals(view))
                .findFirst()
                .orElseThrow();
    }

    /** Schemas of rebuilds and replays. */
    List<String> schemas() {
        return sql.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'rebuild%' OR nspname LIKE 'replay%'")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        database.close();
    }
}
