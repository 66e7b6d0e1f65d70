package sovang.server;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import sovang.store.MasterKey;

/** The master key of this node, which has proved that it opens the keys of this ledger; {@code text} as a file holds it. */
public record LedgerKey(String text, Aead aead) {

    /** The subject of a key that opens nothing: every ledger has it from its first start on, to prove the master key by. */
    public static final String PROOF = "master-key";

    /**
     * Takes the key itself, else the file that was named, else that of the home; makes one only for a ledger that has not
     * begun, and only in the home.
     */
    public static LedgerKey of(String key, String file, Path home, DataSource database) {
        if (!key.isBlank() && !file.isBlank()) throw KeyTrouble.twice();
        Path there = file.isBlank() ? new ServerHome(home).masterKey() : Path.of(file.strip());
        String place = key.isBlank() ? there.toString() : "SOVANG_MASTER_KEY";
        try (Connection connection = database.getConnection()) {
            if (key.isBlank() && !Files.exists(there)) {
                if (!file.isBlank() || hasBegun(connection)) throw KeyTrouble.missing(there, hasBegun(connection));
                MasterKey.make(there);
            }
            String text = (key.isBlank() ? Files.readString(there) : key).strip();
            Aead master = read(text, place);
            if (!opens(connection, master)) throw KeyTrouble.other(place);
            return new LedgerKey(text, master);
        } catch (IOException unreadable) {
            throw StartFailure.ofFiles(there, unreadable);
        } catch (SQLException away) {
            throw StartFailure.ofDatabase(away);
        }
    }

    private static Aead read(String text, String place) {
        try {
            return MasterKey.of(text);
        } catch (GeneralSecurityException unreadable) {
            throw KeyTrouble.unreadable(place, unreadable);
        }
    }

    private static boolean hasBegun(Connection connection) throws SQLException {
        return hasRows(connection, "ledger.event") || hasRows(connection, "vault.data_key");
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        return is(connection, "select to_regclass('" + table + "') is not null")
                && is(connection, "select exists (select from " + table + ")");
    }

    private static boolean is(Connection connection, String question) throws SQLException {
        try (var query = connection.prepareStatement(question);
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Tried on the proof; a ledger of the first release has none yet, and is tried on the key that it was given first. */
    private static boolean opens(Connection connection, Aead master) throws SQLException {
        if (!hasRows(connection, "vault.data_key")) return true;
        try (var query = connection.prepareStatement("select subject, wrapped from vault.data_key order by subject <> '"
                        + PROOF + "', serial limit 1");
                var row = query.executeQuery()) {
            row.next();
            master.decrypt(row.getBytes(2), row.getString(1).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
