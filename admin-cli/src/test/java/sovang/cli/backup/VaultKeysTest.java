package sovang.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Node;
import sovang.naming.BackupFile;

class VaultKeysTest {

    @TempDir
    Path folder;

    @Test
    void the_key_of_another_ledger_is_found() throws Exception {
        KeysetHandle its = fresh();
        String row = "1\tdonor-1\t\\\\x" + HexFormat.of().formatHex(wrapped(its, "donor-1")) + "\n";
        check(its, row);
        assertThatThrownBy(() -> check(fresh(), row))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.what().en()).contains("does not open the key of donor-1"));
        assertThatThrownBy(() -> check(its, row.replace("donor-1", "donor-2"))).isInstanceOf(Found.class);
    }

    private void check(KeysetHandle key, String row) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    BackupFile.MASTER_KEY,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            key, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
            put(zip, "keys", row);
        }
        Path file = Files.write(folder.resolve("backup.zip"), bytes.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var entry = new Node(Map.of("name", "keys", "columns", List.of("serial", "subject", "wrapped")));
            new VaultKeys(zip, entry).check();
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] wrapped(KeysetHandle key, String subject) throws Exception {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class)
                .encrypt(new byte[32], subject.getBytes(StandardCharsets.UTF_8));
    }

    private static KeysetHandle fresh() throws Exception {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    }
}
