package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where and when it was measured. */
final class Machine {

    private static final double QUIET = 1.0;

    private Machine() {}

    static String line(String database) {
        return "%s; %d cores; %s; %d MB of memory; Java %s; %s; load before: %s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name"),
                        Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024,
                        Runtime.version(),
                        database,
                        load());
    }

    private static String load() {
        String load = read("/proc/loadavg").split(" ", 2)[0];
        return Double.parseDouble(load) > QUIET ? load + " (NOISY: other programs share the cores)" : load;
    }

    static String value(String file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("?");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new Failure("only Linux says how it fares in " + file, e);
        }
    }
}
