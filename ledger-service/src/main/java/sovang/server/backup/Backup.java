package sovang.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import sovang.naming.BackupFile;
import sovang.server.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the ledger of one moment as a stream; nothing of it is held in memory. */
final class Backup {

    private final DataSource database;
    private final String masterKey;
    private final String kind;

    /** @param kind "embedded" or "external" */
    Backup(DataSource database, String masterKey, String kind) {
        this.database = database;
        this.masterKey = masterKey;
        this.kind = kind;
    }

    /** What it is about to write: opened before the answer begins, so that a database that is away is told as such. */
    Snapshot open() throws SQLException {
        Connection connection = database.getConnection();
        try {
            return new Snapshot(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    void write(Snapshot snapshot, OutputStream to) throws SQLException, IOException {
        var zip = new ZipOutputStream(to);
        zip.setLevel(Deflater.BEST_SPEED);
        var entries = new ArrayList<Manifest.Entry>();
        for (Table table : Table.of(snapshot.connection())) entries.add(write(zip, snapshot.connection(), table));
        entries.add(writeMasterKey(zip));
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest(snapshot, entries)));
        zip.closeEntry();
        zip.finish();
        to.flush();
    }

    private static Manifest.Entry write(ZipOutputStream zip, Connection connection, Table table)
            throws SQLException, IOException {
        var out = begin(zip, BackupFile.entry(table.fullName()));
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
        return end(zip, out, table, rows);
    }

    private Manifest.Entry writeMasterKey(ZipOutputStream zip) throws IOException {
        var out = begin(zip, BackupFile.MASTER_KEY);
        out.write(masterKey.getBytes(StandardCharsets.UTF_8));
        return end(zip, out, null, 0);
    }

    private static Counted begin(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Counted(name, zip);
    }

    private static Manifest.Entry end(ZipOutputStream zip, Counted out, @Nullable Table table, long rows)
            throws IOException {
        zip.closeEntry();
        return new Manifest.Entry(
                out.name,
                table == null ? null : table.fullName(),
                table == null ? List.of() : table.columns(),
                rows,
                out.bytes,
                HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    private Manifest manifest(Snapshot snapshot, List<Manifest.Entry> entries) throws SQLException {
        long events = entries.stream()
                .filter(entry -> BackupFile.EVENTS.equals(entry.table()))
                .mapToLong(Manifest.Entry::rows)
                .reduce(0, Math::addExact);
        return new Manifest(
                BackupFile.FORMAT,
                snapshot.at(),
                snapshot.position(),
                events,
                kind + " PostgreSQL " + snapshot.server(),
                RunningServer.programVersion(),
                snapshot.schema(),
                entries,
                snapshot.sequences());
    }

    /** What goes into one entry, counted and hashed on its way. */
    private static final class Counted extends DigestOutputStream {

        private final String name;
        private long bytes;

        Counted(String name, OutputStream to) {
            super(to, Sha256.digest());
            this.name = name;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            super.write(many, from, length);
            bytes += length;
        }
    }
}
