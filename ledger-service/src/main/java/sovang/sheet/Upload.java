package sovang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import sovang.refusal.Refusal;

/**
 * A file that was sent, on the disk until it is closed, and never in the clear: its key stands in memory alone and goes with
 * the process.
 */
public final class Upload implements Closeable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final SecretKeySpec key;
    private String sha256 = "";
    private long size;

    private Upload(Path path) {
        this.path = path;
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "AES");
    }

    /** Takes a file off the wire, as far as it may be long. */
    static Upload receive(InputStream body, Path path, long most, String code) throws IOException {
        var upload = new Upload(path);
        try {
            upload.write(body, most, code);
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void write(InputStream body, long most, String code) throws IOException {
        try (var out = new CipherOutputStream(Files.newOutputStream(path), cipher(Cipher.ENCRYPT_MODE))) {
            var in = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if ((size += read) > most) throw tooLarge(most, code);
                out.write(piece, 0, read);
            }
            sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[16])); // a key of its own, so one vector will do
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file as it came, from its start. */
    public InputStream open() throws IOException {
        return new CipherInputStream(Files.newInputStream(path), cipher(Cipher.DECRYPT_MODE));
    }

    /** All of it in memory, for whoever bounded it first. */
    public byte[] bytes() throws IOException {
        try (var in = open()) {
            return in.readAllBytes();
        }
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    private static Refusal tooLarge(long most, String code) {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                code,
                "Tệp lớn quá " + (most >> 20) + " MB. Hãy tách thành nhiều tệp.",
                "The file is over " + (most >> 20) + " MB. Split it.",
                List.of());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
