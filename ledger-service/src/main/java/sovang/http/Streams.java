package sovang.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sovang.refusal.Refusal;

/**
 * Answers too long to hold, written while their readers read. Few at a time, since each keeps a request busy; who takes
 * nothing is cut off; and one that breaks off in its middle ends without its end, so that nobody takes the half for the whole.
 */
@Component
public final class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final int READERS = 8;
    private static final String LATER = "5";

    private final Semaphore places = new Semaphore(READERS);

    /** Writes an answer; it must hold no connection of the database while it writes. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    public void send(HttpServletResponse response, String type, Body body) {
        if (!places.tryAcquire()) throw full(response);
        try {
            send(response, type, body, new Paced(response.getOutputStream()));
        } catch (IOException gone) {
            LOG.debug("There is nobody to write to", gone);
        } finally {
            places.release();
        }
    }

    private static void send(HttpServletResponse response, String type, Body body, Paced out) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        try {
            body.write(out);
            out.flush();
        } catch (IOException | RuntimeException failed) {
            if (out.isGone()) LOG.info("A reader has left or reads too slowly: {}", failed.getMessage());
            if (response.isCommitted()) throw new BrokenOff(failed, out.isGone());
            response.resetBuffer();
            if (failed instanceof RuntimeException fault) throw fault;
            throw new java.io.UncheckedIOException((IOException) failed);
        }
    }

    private static Refusal full(HttpServletResponse response) {
        response.setHeader("Retry-After", LATER);
        return Refusal.unavailable(
                "STREAMS_BUSY",
                "Đã có " + READERS + " nơi đang tải dữ liệu dài; hãy thử lại sau ít giây.",
                READERS + " long downloads are under way; try again in a few seconds.");
    }
}
