package sovang;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import sovang.server.DatabaseChoice;
import sovang.server.ServerHome;
import sovang.server.StartFailure;
import sovang.server.backup.Restoring;
import tools.jackson.databind.json.JsonMapper;

/** Restores the backup named by the argument into SOVANG_HOME, and ends: the database is up, the service is not. */
public final class Restore {

    private static final int FAILED = 1;

    private Restore() {}

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try {
            var home = ServerHome.fromEnvironment(System.getenv()).create();
            var database = DatabaseChoice.fromEnvironment(System.getenv(), home.folder());
            // However we end: what was not committed is gone, and the database has stopped in good order.
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            var done = new Restoring(home, database).restore(Path.of(arguments[0]));
            System.out.println(JsonMapper.shared().writeValueAsString(done));
        } catch (StartFailure failure) {
            System.err.println(failure.sentence(System.getenv()));
            System.exit(Restoring.EXITS.getOrDefault(failure.code(), FAILED));
        }
        System.exit(0);
    }
}
