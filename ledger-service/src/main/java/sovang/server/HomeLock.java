package sovang.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Holds a home for one server; the kernel lets go of it when the process dies, however it dies. */
public final class HomeLock implements AutoCloseable {
    /** Of {@code /proc/PID/stat}, after the name of the program. */
    private static final int START_TICKS = 19;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    public static HomeLock take(ServerHome home) {
        home.create();
        try {
            FileChannel channel = FileChannel.open(
                    home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (lock(channel) == null) throw taken(home, read(channel));
                channel.truncate(0);
                channel.write(StandardCharsets.UTF_8.encode(self()), 0);
                return new HomeLock(channel);
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw StartFailure.ofFiles(home.lockFile(), unusable);
        }
    }

    /** An empty file says to others that nobody holds the home. */
    @Override
    public void close() {
        try {
            if (channel.isOpen()) channel.truncate(0);
            channel.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /**
     * Our pid and since when it is ours: the command line tells by it a live holder from a recycled pid. Counted from the
     * start of the machine where it can be, since a clock that is set makes every process look older or younger.
     */
    private static String self() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + " " + sinceBoot(Path.of("/proc", Long.toString(self.pid()), "stat"), self);
    }

    private static String sinceBoot(Path stat, ProcessHandle self) {
        try {
            String line = Files.readString(stat);
            return "boot+" + line.substring(line.lastIndexOf(')') + 2).split(" ")[START_TICKS];
        } catch (IOException notLinux) {
            return Long.toString(
                    self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().replaceFirst(" .*", "");
    }

    private static StartFailure taken(ServerHome home, String pid) {
        return new StartFailure(
                "HOME_IN_USE",
                "Thư mục " + home.folder() + " đang được một máy chủ Sổ Vàng khác sử dụng (tiến trình " + pid
                        + "); hãy dừng máy chủ đó hoặc chọn SOVANG_HOME khác.",
                "Another Sổ Vàng server (process " + pid + ") is using the folder " + home.folder()
                        + "; stop it or choose another SOVANG_HOME.");
    }
}
