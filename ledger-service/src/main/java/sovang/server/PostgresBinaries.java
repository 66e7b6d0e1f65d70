package sovang.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once a version from the jar that carries them. */
record PostgresBinaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");

    /** Several processes may unpack into one folder at once: the first to finish wins. */
    static PostgresBinaries in(Path parent) {
        URL archive = archive();
        Matcher version = VERSION.matcher(archive.toString());
        Path folder = parent.resolve("bin-" + (version.find() ? version.group(1) : "unknown"));
        try {
            if (!Files.isDirectory(folder)) unpack(archive, parent, folder);
            return new PostgresBinaries(folder);
        } catch (IOException unwritable) {
            throw StartFailure.ofFiles(folder, unwritable);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpack(URL archive, Path parent, Path folder) throws IOException {
        ServerHome.makeFolder(parent);
        Path unfinished = Files.createTempDirectory(parent, ".unpacking");
        try {
            try (InputStream bytes = new BufferedInputStream(archive.openStream());
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                    unpack(tar, entry, unfinished);
            }
            DurableFiles.syncTree(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.syncFolder(parent);
        } catch (IOException failed) {
            DurableFiles.deleteTree(unfinished);
            boolean another = failed instanceof FileAlreadyExistsException || Files.isDirectory(folder);
            if (!another) throw failed;
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) throw new IOException("Path leaves the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!target.toString().endsWith(".a")) {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, true))
                throw new IOException("Can't make it executable: " + target);
        }
    }

    private static URL archive() {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-" + system() + "-" + arch + ".txz";
        URL found = PostgresBinaries.class.getResource("/" + name);
        if (found == null)
            throw new StartFailure(
                    "NO_EMBEDDED_DATABASE",
                    "Không có PostgreSQL kèm theo cho máy này (" + name
                            + "); hãy cài PostgreSQL 15 trở lên và đặt SPRING_DATASOURCE_URL.",
                    "No PostgreSQL comes with the program for this machine (" + name
                            + "); install PostgreSQL 15 or later and set SPRING_DATASOURCE_URL.");
        return found;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) return "darwin";
        return name.contains("windows") ? "windows" : "linux";
    }
}
