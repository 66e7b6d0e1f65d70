package sovang.cli.backup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** Which tables this program can restore: the files that lay them stand in the service's jar. */
final class KnownTables {

    private static final Pattern FILE = Pattern.compile("db/ledger/V(\\d{1,6})__.*\\.sql");

    private KnownTables() {}

    /** What would only be refused when it is restored, in the worst hour, is refused when it is checked. */
    static void refuseNewer(Session session, Node manifest) {
        String schema = manifest.text("schema");
        int newest = newest(session.variable("SOVANG_SERVICE_CLASSPATH"));
        if (newest == 0 || !schema.matches("\\d{1,6}") || Integer.parseInt(schema) <= newest) return;
        throw new Failure(Exit.CHECK_FAILED, NEWER.with(schema, newest), "BACKUP_NEWER", List.of(), ADVICE);
    }

    private static int newest(@Nullable String classPath) {
        if (classPath == null) return 0;
        File jar = new File(classPath.split(Pattern.quote(File.pathSeparator))[0]);
        if (!jar.isFile()) return 0;
        try (ZipFile service = new ZipFile(jar)) {
            return service.stream()
                    .map(ZipEntry::getName)
                    .map(FILE::matcher)
                    .filter(Matcher::matches)
                    .mapToInt(file -> Integer.parseInt(file.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final Text NEWER = Text.of(
            "Bản sao lưu nguyên vẹn nhưng do phiên bản Sổ Vàng mới hơn tạo ra (bảng phiên bản {}, chương trình này biết đến {}).",
            "The backup is whole, but a newer Sổ Vàng wrote it (tables of version {}; this program knows up to {}).");
    private static final Text ADVICE = Text.of("Hãy khôi phục bằng phiên bản đó.", "Restore it with that version.");
}
