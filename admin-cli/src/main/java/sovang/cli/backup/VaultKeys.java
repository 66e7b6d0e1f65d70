package sovang.cli.backup;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import sovang.naming.BackupFile;

/** Tries the master key of a backup on every key of its vault: with another one no name could ever be read again. */
record VaultKeys(ZipFile zip, Node entry) {

    static final String TABLE = "vault.data_key";

    void check() throws IOException, Found {
        List<String> columns =
                entry.list("columns").stream().map(Node::toString).toList();
        int subjectAt = columns.indexOf("subject");
        int wrappedAt = columns.indexOf("wrapped");
        if (subjectAt < 0 || wrappedAt < 0) throw new Found(COLUMNS);
        try (BufferedReader rows = lines(entry.text("name"))) {
            String row = rows.readLine();
            if (row == null) return;
            Aead master = master();
            for (; row != null; row = rows.readLine()) {
                String[] cells = row.split("\t", -1);
                open(master, CopyText.read(cells[subjectAt]), CopyText.read(cells[wrappedAt]));
            }
        }
    }

    private static void open(Aead master, String subject, String wrapped) throws Found {
        try {
            master.decrypt(HexFormat.of().parseHex(wrapped.substring(2)), subject.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException other) {
            throw new Found(OTHER.with(subject));
        }
    }

    private Aead master() throws IOException, Found {
        try (InputStream key = zip.getInputStream(zip.getEntry(BackupFile.MASTER_KEY))) {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(key.readAllBytes(), StandardCharsets.UTF_8),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException unreadable) {
            throw new Found(UNREADABLE);
        }
    }

    private BufferedReader lines(String name) throws IOException {
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8));
    }

    private static final Text COLUMNS =
            Text.of("bảng khóa thiếu cột subject hoặc wrapped.", "the table of keys lacks subject or wrapped.");
    private static final Text UNREADABLE =
            Text.of("không đọc được khóa chính trong tệp.", "its master key can't be read.");
    private static final Text OTHER = Text.of(
            "khóa chính trong tệp không mở được khóa của {}: tên trong sổ sẽ không đọc được.",
            "its master key does not open the key of {}: names of this ledger could not be read.");
}
