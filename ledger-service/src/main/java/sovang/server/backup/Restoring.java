package sovang.server.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import sovang.naming.BackupFile;
import sovang.server.LedgerDatabase;
import sovang.server.ServerHome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Loads a backup into an empty home: the whole ledger in one transaction, and its master key, or nothing. */
public final class Restoring {

    /** What was restored, as `sovang.Restore` prints it. */
    public record Done(long position, long events, int tables, String database, String home) {}

    /** By the code of a failure: refused by a rule, or a check that failed, as for every command. */
    public static final Map<String, Integer> EXITS = Map.of(Occupied.CODE, 6, RestoreFailure.DAMAGED, 7);

    private final ServerHome home;
    private final LedgerDatabase database;

    public Restoring(ServerHome home, LedgerDatabase database) {
        this.home = home;
        this.database = database;
    }

    /** @throws sovang.server.StartFailure with the sentence to print; then nothing was restored */
    public Done restore(Path file) {
        try (var zip = new ZipFile(file.toFile());
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            Manifest manifest = manifest(zip);
            String masterKey = text(zip, BackupFile.MASTER_KEY);
            Occupied.refuseOtherKey(home, masterKey);
            Occupied.refuseLedger(connection, database);
            layTables(manifest);
            load(connection, zip, manifest, masterKey);
            analyze(connection);
            return new Done(
                    manifest.position(),
                    manifest.events(),
                    manifest.entries().size() - 1,
                    database.kind(),
                    home.folder().toString());
        } catch (JacksonException | IOException unreadable) {
            throw RestoreFailure.unreadable(file, unreadable);
        } catch (SQLException | FlywayException refused) {
            throw RestoreFailure.refused(refused);
        }
    }

    private void load(Connection connection, ZipFile zip, Manifest manifest, String masterKey)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        Texts.plain(connection);
        Occupied.keepOthersOut(connection, database);
        new Loading(connection, zip, manifest, masterKey).run();
        // A key without a ledger harms nobody; a ledger without its key is lost. So the key comes before the commit.
        ServerHome.write(home.masterKey(), masterKey);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The tables of the version that wrote the backup; a newer program brings them up to date at its next start. */
    private void layTables(Manifest manifest) {
        var ledger = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/ledger")
                .defaultSchema("ledger")
                .createSchemas(true);
        boolean known = Arrays.stream(ledger.load().info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(version -> version != null && version.toString().equals(manifest.schema()));
        if (!known) throw RestoreFailure.newer(manifest);
        ledger.target(manifest.schema()).load().migrate();
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        Manifest manifest = JsonMapper.shared().readValue(text(zip, BackupFile.MANIFEST), Manifest.class);
        if (manifest.format() > BackupFile.FORMAT) throw RestoreFailure.newer(manifest);
        return manifest;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException("no " + name);
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** So that the first questions to a large ledger are not planned as if it were empty. */
    private static void analyze(Connection connection) throws SQLException {
        for (Table table : Table.of(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute(table.analyze());
            }
        }
    }
}
