package sovang.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionLockTest {

    private static final long NUMBER = 77L;

    private final HikariDataSource database = Server.database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void one_has_it_until_he_gives_it_back() throws SQLException {
        try (SessionLock mine = SessionLock.take(database, NUMBER)) {
            assertThat(mine).isNotNull();
            assertThat(SessionLock.take(database, NUMBER)).isNull();
            assertThat(SessionLock.take(database, 7, "other")).isNotNull().satisfies(SessionLock::close);
        }
        nobodyHasIt();
    }

    @Test
    void given_back_in_a_transaction_it_is_free_before_the_commit() throws SQLException {
        try (SessionLock mine = requireNonNull(SessionLock.take(database, NUMBER))) {
            mine.connection().setAutoCommit(false);
            mine.release();
            assertThat(SessionLock.take(database, NUMBER)).isNotNull().satisfies(SessionLock::close);
        }
    }

    @Test
    void a_transaction_that_failed_does_not_keep_it() throws SQLException {
        try (SessionLock mine = requireNonNull(SessionLock.take(database, NUMBER))) {
            mine.connection().setAutoCommit(false);
            assertThat(fails(mine)).isTrue();
        }
        nobodyHasIt();
    }

    /** The five copies gave a connection back to the pool whenever anything before the unlocking failed. */
    @Test
    void a_session_that_can_not_unlock_is_cut_and_never_reused() throws SQLException {
        try (SessionLock mine = requireNonNull(SessionLock.take(database, NUMBER))) {
            mine.connection().setAutoCommit(true);
            // An unlocking that answers no: somebody has unlocked behind its back, or a pooler gave another session.
            Statements.ask(mine.connection(), "SELECT pg_advisory_unlock(?)", NUMBER);
            Statements.ask(mine.connection(), "SELECT pg_try_advisory_lock(?)", NUMBER + 1);
        }
        nobodyHasIt();
        for (int i = 0; i < 20; i++) {
            try (var pooled = database.getConnection()) {
                assertThat(Statements.ask(pooled, "SELECT true")).isTrue();
            }
        }
    }

    private static boolean fails(SessionLock lock) {
        try {
            Statements.run(lock.connection(), "SELECT 1 / 0");
            return false;
        } catch (SQLException divided) {
            return true;
        }
    }

    private void nobodyHasIt() {
        WordStory.until(() -> JdbcClient.create(database)
                        .sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                                + "(SELECT oid FROM pg_database WHERE datname = current_database())")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
