package sovang.cli.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** A file on its way, readable for its owner alone: it gets its name when it is whole, or never exists. */
record Draft(Path file) {

    private static final int BUFFER = 1 << 16;

    static Draft beside(Path target) {
        Path folder = target.toAbsolutePath().resolveSibling(".").normalize();
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Draft draft = new Draft(Files.createTempFile(folder, ".sovang-backup", ".new", ownerOnly));
            draft.file.toFile().deleteOnExit();
            return draft;
        } catch (NoSuchFileException noFolder) {
            throw Failure.usage(
                    Text.of("Không có thư mục {}.", "There is no folder {}.").with(folder));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void fill(Session session, Supplier<InputStream> service) {
        try (InputStream from = service.get();
                FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            Pace pace = new Pace(session);
            for (int read = read(from, buffer); read >= 0; read = read(from, buffer)) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) to.write(bytes);
                pace.add(read);
            }
            pace.end();
            to.force(true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void becomes(Path target, boolean replacing) {
        try {
            if (replacing)
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            else Files.move(file, target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static int read(InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException broken) {
            Failure failure = Failure.of(
                    Exit.FAILED,
                    Text.of(
                            "Mất kết nối với máy chủ khi đang sao lưu; chưa ghi tệp nào.",
                            "The service broke off during the backup; no file was written."),
                    Text.of("Xem: sovang server status, rồi làm lại.", "See: sovang server status, then try again."));
            failure.initCause(broken);
            throw failure;
        }
    }
}
