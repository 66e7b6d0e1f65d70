package sovang.server.backup;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import sovang.naming.BackupFile;
import sovang.store.MasterKey;

/** The part of a restore that happens in its transaction: every table, every hash, every key. */
record Loading(Connection connection, ZipFile zip, Manifest manifest, String masterKey) {

    void run() throws SQLException, IOException {
        var tables = new HashMap<String, Table>();
        for (Table table : Table.of(connection)) tables.put(table.fullName(), table);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Manifest.Entry entry : manifest.entries()) {
            if (entry.table() == null) continue;
            Table table = tables.remove(entry.table());
            if (table == null || !table.columns().equals(entry.columns())) throw RestoreFailure.otherTables(entry);
            load(copy, table, entry);
        }
        if (!tables.isEmpty()) throw RestoreFailure.damaged(String.join(", ", tables.keySet()));
        for (Manifest.Sequence sequence : manifest.sequences()) advance(sequence);
        checkPosition();
        checkKeys();
    }

    private void load(CopyManager copy, Table table, Manifest.Entry entry) throws SQLException, IOException {
        try (InputStream bytes = zip.getInputStream(zip.getEntry(entry.name()));
                var hashed = new DigestInputStream(bytes, Sha256.digest())) {
            long rows = copy.copyIn(table.copyIn(), hashed);
            String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            if (rows != entry.rows() || !hash.equals(entry.sha256())) throw RestoreFailure.damaged(entry.name());
        }
    }

    private void advance(Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    private void checkPosition() throws SQLException {
        try (var query = connection.prepareStatement("select count(*), coalesce(max(position), 0) from ledger.event");
                var row = query.executeQuery()) {
            row.next();
            boolean agrees = row.getLong(1) == manifest.events() && row.getLong(2) == manifest.position();
            if (!agrees || manifest.events() != manifest.position()) throw RestoreFailure.damaged(BackupFile.EVENTS);
        }
    }

    /** Every key of a person opens with this master key, or all would seem well until somebody asks for a name. */
    private void checkKeys() throws SQLException {
        try (var query = connection.prepareStatement("select subject, wrapped from vault.data_key")) {
            query.setFetchSize(1_000);
            Aead master = MasterKey.of(masterKey);
            try (var row = query.executeQuery()) {
                while (row.next())
                    master.decrypt(row.getBytes(2), row.getString(1).getBytes(StandardCharsets.UTF_8));
            }
        } catch (GeneralSecurityException wrongKey) {
            throw RestoreFailure.damaged(BackupFile.MASTER_KEY);
        }
    }
}
