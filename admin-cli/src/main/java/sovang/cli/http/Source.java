package sovang.cli.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that can be sent more than once: opened anew for each attempt, never held in memory as a whole when it is a file. */
public interface Source {

    String type();

    long size() throws IOException;

    InputStream open() throws IOException;

    static Source json(String text) {
        return new Written("application/json", text);
    }

    static Source file(String type, Path file) {
        return new Stored(type, file);
    }

    /** A body held in memory. */
    record Written(String type, String text) implements Source {
        @Override
        public long size() {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A body streamed from a file. */
    record Stored(String type, Path file) implements Source {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
