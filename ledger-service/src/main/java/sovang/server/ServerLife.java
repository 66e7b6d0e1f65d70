package sovang.server;

import java.util.List;
import java.util.Map;

/** One life of the service, around Spring's: home, database and port before it; server.json while it is up; all closed after it. */
public final class ServerLife implements AutoCloseable {
    private final ServerHome home;
    private final LedgerDatabase database;
    private final int port;

    private ServerLife(ServerHome home, LedgerDatabase database, int port) {
        this.home = home;
        this.database = database;
        this.port = port;
    }

    /** @throws StartFailure with the sentence to print when something stands in the way */
    public static ServerLife begin(Map<String, String> environment) {
        ServerHome home = ServerHome.fromEnvironment(environment).create();
        LedgerDatabase database = DatabaseChoice.fromEnvironment(environment, home.folder());
        try {
            RunningServer.withdraw(home);
            return new ServerLife(home, database, HttpPort.choose(environment, home));
        } catch (StartFailure failed) {
            database.close();
            throw failed;
        }
    }

    public ServerHome home() {
        return home;
    }

    public LedgerDatabase database() {
        return database;
    }

    public int port() {
        return port;
    }

    /** As arguments, because they win over every variable of the environment: a stray SPRING_… must not bend our own database. */
    public List<String> springArguments() {
        return List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    /** Call it when the service answers: from now on others find it by server.json. */
    public RunningServer announce() {
        return RunningServer.announce(home, "http://127.0.0.1:" + port, database.kind());
    }

    /** Call it when Spring has closed its own: the database is stopped with a checkpoint, the home is free again. */
    @Override
    public void close() {
        try {
            RunningServer.withdraw(home);
        } finally {
            database.close();
        }
    }
}
