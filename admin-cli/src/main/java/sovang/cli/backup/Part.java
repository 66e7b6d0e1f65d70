package sovang.cli.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** One part of a backup, hashed while it is read. */
final class Part {

    private final ZipEntry entry;
    private final ZipFile zip;
    private final MessageDigest hash = sha256();
    private final CRC32 sum = new CRC32();
    private long rows;

    Part(ZipFile zip, ZipEntry entry) {
        this.zip = zip;
        this.entry = entry;
    }

    interface Reader {
        /** @return how many rows it has read */
        long read(InputStream bytes) throws IOException, Found;
    }

    /** Everything is read, also what the reader leaves; the zip's own sum must agree, which Java doesn't check by itself. */
    void read(Reader reader) throws IOException, Found {
        try (InputStream bytes = new CheckedInputStream(new DigestInputStream(zip.getInputStream(entry), hash), sum)) {
            rows = reader.read(bytes);
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException cutOff) {
            throw new ZipException(String.valueOf(cutOff.getMessage()));
        }
        if (sum.getValue() != entry.getCrc()) throw new Found(DAMAGED);
    }

    String text() throws IOException, Found {
        StringBuilder text = new StringBuilder();
        read(bytes -> {
            text.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        });
        return text.toString();
    }

    /** With what the manifest says of it. */
    void compare(Node told) throws Found {
        if (rows != told.amount("rows")) throw new Found(ROWS.with(rows, told.text("rows")));
        if (!HexFormat.of().formatHex(hash.digest()).equals(told.text("sha256"))) throw new Found(DAMAGED);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static final Text ROWS = Text.of("có {} dòng, bản kê ghi {}.", "it has {} rows, the manifest tells of {}.");
    private static final Text DAMAGED =
            Text.of("nội dung đã bị thay đổi: mã băm không khớp.", "its content was changed: the hash does not agree.");
}
