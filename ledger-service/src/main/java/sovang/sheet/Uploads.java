package sovang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import sovang.refusal.Refusal;

/** Takes files in, and lets them be read one after the other, for two large ones at once would need the heap twice. */
@Component
public final class Uploads {

    private static final int PATIENCE_SECONDS = 60;

    /** What is done with a file when its turn has come. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException;
    }

    private final Path incoming;
    private final Semaphore turn = new Semaphore(1, true);

    /** Whatever a killed process left behind is thrown away; nobody has its key. */
    public Uploads(@Value("${sovang.home}") Path home) throws IOException {
        incoming = Files.createDirectories(home.resolve("incoming"));
        clear(incoming, "");
        // where releases before this one laid workbooks down in the clear
        clear(Path.of(System.getProperty("java.io.tmpdir")), "sovang-statement");
    }

    private static void clear(Path folder, String start) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(it -> it.getFileName().toString().startsWith(start))
                    .filter(Files::isRegularFile)
                    .filter(Files::isWritable)
                    .toList()) Files.deleteIfExists(file);
        }
    }

    /** @param tooLarge the code of the refusal beyond {@code most} bytes */
    public Upload receive(InputStream body, long most, String tooLarge) throws IOException {
        return Upload.receive(body, Files.createTempFile(incoming, "upload", ".tmp"), most, tooLarge);
    }

    /** Reads when nobody else does; who waited too long is told so. */
    public <T> T inTurn(Reading<T> reading) throws IOException {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return reading.read();
        } finally {
            turn.release();
        }
    }

    private static Refusal busy() {
        return Refusal.unavailable(
                "UPLOAD_BUSY",
                "Hệ thống đang đọc tệp khác. Hãy gửi lại sau một phút.",
                "Another file is being read. Send yours again in a minute.");
    }
}
