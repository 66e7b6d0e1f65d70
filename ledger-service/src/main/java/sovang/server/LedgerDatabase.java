package sovang.server;

/** The database the service writes to, with what Spring needs to reach it. */
public sealed interface LedgerDatabase extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {
    String jdbcUrl();

    String user();

    String password();

    /** "embedded" or "external", as server.json and `server status` tell it. */
    String kind();

    @Override
    void close();
}
