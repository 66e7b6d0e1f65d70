package sovang.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off who reads too slowly: half a minute is given, and beyond it as long as 16 kB a second take. Only waiting for the
 * reader counts. (Who takes nothing at all is cut off by the server's own limit of a write.)
 */
final class Paced extends OutputStream {

    private static final long GRACE = TimeUnit.SECONDS.toNanos(30);
    private static final long NANOS_A_BYTE = TimeUnit.SECONDS.toNanos(1) / (16 << 10);
    private static final int PIECE = 8 << 10;

    private final OutputStream to;
    private long waited;
    private long written;
    private boolean gone;

    Paced(OutputStream to) {
        this.to = to;
    }

    /** Whether it is the reader who does not take it. */
    boolean isGone() {
        return gone;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += PIECE) {
            int piece = Math.min(PIECE, from + length - at);
            int start = at;
            timed(() -> to.write(bytes, start, piece));
            written += piece;
            if (waited <= GRACE + written * NANOS_A_BYTE) continue;
            gone = true;
            throw new IOException("read too slowly: " + written + " bytes");
        }
    }

    @Override
    public void flush() throws IOException {
        timed(to::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void timed(Step step) throws IOException {
        long start = System.nanoTime();
        try {
            step.run();
        } catch (IOException left) {
            gone = true;
            throw left;
        } finally {
            waited += System.nanoTime() - start;
        }
    }
}
