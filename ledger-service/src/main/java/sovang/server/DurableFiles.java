package sovang.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Files that must still be whole after a power cut. */
final class DurableFiles {
    private DurableFiles() {}

    static void write(Path file, String content) throws IOException {
        Files.writeString(file, content);
        sync(file, StandardOpenOption.WRITE);
    }

    /** Folders can't be synced on Windows; there the rename is enough. */
    static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            sync(folder, StandardOpenOption.READ);
    }

    static void syncTree(Path root) throws IOException {
        for (Path path : tree(root)) {
            if (Files.isSymbolicLink(path)) continue;
            if (Files.isDirectory(path)) syncFolder(path);
            else sync(path, StandardOpenOption.READ);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) return;
        for (Path path : tree(root).reversed()) Files.deleteIfExists(path);
    }

    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        }
    }

    private static void sync(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }
}
