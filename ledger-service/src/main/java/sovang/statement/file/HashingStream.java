package sovang.statement.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a file's bytes on, takes their SHA-256, and refuses a file that is too large before it is read whole. */
final class HashingStream extends InputStream {

    private final InputStream in;
    private final long most;
    private final MessageDigest digest = sha256();
    private long read;

    HashingStream(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            digest.update(into, from, got);
            read += got;
            if (read > most) throw new StatementRefused(FileProblem.STATEMENT_TOO_LARGE, most >> 20);
        }
        return got;
    }

    /** The SHA-256 of the whole file, in hex; reads what is left. */
    String hash() throws IOException {
        var rest = new byte[8192];
        while (read(rest, 0, rest.length) >= 0) {
            // read counts and hashes
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
