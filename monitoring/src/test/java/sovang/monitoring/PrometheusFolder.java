package sovang.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Our configuration as an administrator would install it: the whole folder, copied. */
final class PrometheusFolder {
    private PrometheusFolder() {}

    static Path copyTo(Path target) throws IOException {
        var source = Path.of("prometheus");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
        return target;
    }
}
