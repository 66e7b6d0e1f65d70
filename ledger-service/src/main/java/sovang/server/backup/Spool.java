package sovang.server.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import sovang.server.ServerHome;

/** Where backups wait until they are read: files for their owner alone, which lose their names as soon as they are open. */
final class Spool {

    private static final int AT_A_TIME = 2;

    private final Path folder;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** Begins without what a killed service left. */
    Spool(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) return;
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) Files.delete(file);
        }
    }

    /** Null when there are as many as may be. */
    @Nullable
    Waiting file() throws IOException {
        if (!places.tryAcquire()) return null;
        try {
            return new Waiting(ServerHome.fresh(folder, "backup"), places);
        } catch (IOException | RuntimeException impossible) {
            places.release();
            throw impossible;
        }
    }

    /** A file that is gone when it is closed. */
    static final class Waiting implements AutoCloseable {

        private final FileChannel channel;
        private final Semaphore places;

        private Waiting(Path path, Semaphore places) throws IOException {
            this.places = places;
            this.channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            // Its content stays as long as it is open, and a killed service leaves nothing; Windows keeps the name.
            if (!System.getProperty("os.name", "").startsWith("Windows")) Files.deleteIfExists(path);
        }

        OutputStream out() {
            return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        }

        long size() throws IOException {
            return channel.size();
        }

        void transferTo(OutputStream out) throws IOException {
            InputStream from = Channels.newInputStream(channel.position(0));
            from.transferTo(out);
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                places.release();
            }
        }
    }
}
