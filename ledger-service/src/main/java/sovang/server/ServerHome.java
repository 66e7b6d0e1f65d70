package sovang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The folder in which one server keeps everything: SOVANG_HOME, by default ~/.local/share/sovang. */
public record ServerHome(Path folder) {
    private static final boolean POSIX =
            Path.of(".").getFileSystem().supportedFileAttributeViews().contains("posix");

    public ServerHome {
        folder = folder.toAbsolutePath().normalize();
    }

    public static ServerHome fromEnvironment(Map<String, String> environment) {
        String chosen = environment.getOrDefault("SOVANG_HOME", "");
        return new ServerHome(
                chosen.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "share", "sovang")
                        : Path.of(chosen));
    }

    /** Makes the folder, for its owner alone, if it isn't there. */
    public ServerHome create() {
        try {
            makeFolder(folder);
            makeFolder(log());
            return this;
        } catch (IOException unusable) {
            throw StartFailure.ofFiles(folder, unusable);
        }
    }

    /** The bearer token of the first actor. */
    public Path token() {
        return folder.resolve("token");
    }

    /** The HTTP port that was chosen, kept for the next start. */
    public Path port() {
        return folder.resolve("port");
    }

    /** Who serves this home now: pid, url, startedAt, database. */
    public Path serverJson() {
        return folder.resolve("server.json");
    }

    /** The key that all keys of persons are wrapped with. */
    public Path masterKey() {
        return folder.resolve("keys").resolve("master.json");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path log() {
        return folder.resolve("log");
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    /** Reads one of the small files; empty when it isn't there. */
    public static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw StartFailure.ofFiles(file, unreadable);
        }
    }

    /** Writes one of the small files whole or not at all, readable for its owner alone. */
    public static void write(Path file, String content) {
        try {
            Path parent = file.resolveSibling("").toAbsolutePath();
            Path whole = fresh(parent, ".new");
            try {
                DurableFiles.write(whole, content);
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
            DurableFiles.syncFolder(parent);
        } catch (IOException unwritable) {
            throw StartFailure.ofFiles(file, unwritable);
        }
    }

    /** A new file in a folder that is made when it isn't there, readable for its owner alone. */
    public static Path fresh(Path folder, String name) throws IOException {
        makeFolder(folder);
        return Files.createTempFile(folder, name, "", ownerOnly("rw-------"));
    }

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        Set<PosixFilePermission> granted = PosixFilePermissions.fromString(permissions);
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(granted)} : new FileAttribute<?>[0];
    }
}
