package sovang.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The ledger's own PostgreSQL: durable, loopback only, with a password, kept between starts and restarted when it dies. */
public final class EmbeddedDatabase implements LedgerDatabase {
    private static final String NAME = "sovang";

    private final HomeLock lock;
    private final PostgresFolder folder;
    private final Supervisor supervisor;
    private final int port;

    private EmbeddedDatabase(HomeLock lock, PostgresFolder folder, Supervisor supervisor, int port) {
        this.lock = lock;
        this.folder = folder;
        this.supervisor = supervisor;
        this.port = port;
    }

    /** Starts the server of this home and returns when it accepts connections. */
    public static EmbeddedDatabase open(Path home) {
        ServerHome place = new ServerHome(home);
        HomeLock lock = HomeLock.take(place);
        try {
            return start(place, lock);
        } catch (IOException failed) {
            lock.close();
            throw StartFailure.isDiskFull(String.valueOf(failed.getMessage()))
                    ? StartFailure.diskFull(place.folder(), failed)
                    : notStarted(place, failed);
        } catch (RuntimeException | Error failed) {
            lock.close();
            throw failed;
        }
    }

    private static EmbeddedDatabase start(ServerHome home, HomeLock lock) throws IOException {
        try {
            PostgresFolder folder = new PostgresFolder(home.postgres());
            ServerHome.makeFolder(folder.folder());
            PostgresBinaries binaries = PostgresBinaries.in(sharedBinaries().orElse(folder.folder()));
            // The service before us was killed: its sessions and locks must end before ours begin.
            if (folder.running().isPresent()) Postmaster.stop(binaries, folder);
            folder.initialise(binaries);
            folder.clearStalePid();
            int port = choosePort(folder);
            Path log = home.log().resolve("postgres.log");
            Supervisor supervisor = Supervisor.start(() -> Postmaster.start(binaries, folder, log, port));
            EmbeddedDatabase started = new EmbeddedDatabase(lock, folder, supervisor, port);
            started.makeOwnDatabase();
            return started;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while PostgreSQL was starting");
        }
    }

    @Override
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    @Override
    public String user() {
        return PostgresFolder.USER;
    }

    @Override
    public String password() {
        return folder.password();
    }

    @Override
    public String kind() {
        return "embedded";
    }

    /** The process that serves now; another one after a crash. */
    public long pid() {
        return supervisor.pid();
    }

    /** Makes a further database on the same server, if it isn't there, and returns its URL: tests share one server so. */
    public String createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) throw new IllegalArgumentException("Not a database name: " + name);
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), user(), password());
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                if (found.next()) return jdbcUrl(name);
            }
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
            return jdbcUrl(name);
        } catch (SQLException refused) {
            if (StartFailure.isDiskFull(String.valueOf(refused.getMessage()))) throw StartFailure.ofDatabase(refused);
            throw new StartFailure(
                    "DATABASE_UNREACHABLE",
                    "Không mở được cơ sở dữ liệu kèm theo: " + refused.getMessage(),
                    "Can't open the embedded database: " + refused.getMessage(),
                    refused);
        }
    }

    private void makeOwnDatabase() {
        try {
            createDatabase(NAME);
        } catch (StartFailure failed) {
            supervisor.close();
            throw failed;
        }
    }

    /** Fast shutdown with a checkpoint; afterwards the home is free for another server. */
    @Override
    public void close() {
        try {
            supervisor.close();
        } finally {
            lock.close();
        }
    }

    private String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Many short-lived homes (tests) may share the unpacked programs; data never. */
    private static Optional<Path> sharedBinaries() {
        String cache = System.getProperty("sovang.pg.cache", System.getenv("SOVANG_PG_CACHE"));
        return Optional.ofNullable(cache)
                .filter(c -> !c.isBlank())
                .map(Path::of)
                .map(Path::toAbsolutePath);
    }

    private static int choosePort(PostgresFolder folder) throws IOException {
        Optional<Integer> kept = ServerHome.read(folder.port())
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(EmbeddedDatabase::isFree);
        if (kept.isPresent()) return kept.get();
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerHome.write(folder.port(), Integer.toString(any.getLocalPort()));
            return any.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static StartFailure notStarted(ServerHome home, IOException cause) {
        return new StartFailure(
                "DATABASE_NOT_STARTED",
                "Không khởi động được PostgreSQL trong " + home.postgres() + ": " + cause.getMessage(),
                "Can't start PostgreSQL in " + home.postgres() + ": " + cause.getMessage(),
                cause);
    }
}
