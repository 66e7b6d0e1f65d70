package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the command line needs from nothing to its answer, beside hledger. */
final class ColdStart {

    private static final List<String> LIMIT = List.of("hledger", "--version");

    private ColdStart() {}

    static void run() throws IOException, InterruptedException {
        Programs.need("hledger", "hledger");
        System.out.printf("%n== cli: whole process, cold JVM, beside hledger ==%n%s%n", Machine.line("no database"));
        String sovang = Path.of(System.getProperty("sovang.root"), "sovang").toString();
        var programs = new LinkedHashMap<List<String>, List<Double>>();
        for (var program : List.of(LIMIT, List.of(sovang, "--version"), List.of(sovang, "progress", "--help"))) {
            Programs.run(new ProcessBuilder(program)); // builds and caches what the first start builds
            programs.put(program, new ArrayList<>());
        }
        for (int round = 0; round < 4 * Settings.rounds(); round++)
            for (var program : programs.entrySet()) program.getValue().add(millis(program.getKey()));
        double limit = Beside.median(programs.get(LIMIT));
        for (Map.Entry<List<String>, List<Double>> program : programs.entrySet()) {
            double median = Beside.median(program.getValue());
            System.out.printf(
                    "%-34s %6.0f ms, median of %d   %.1f times hledger%n",
                    String.join(" ", program.getKey()).replace(sovang, "./sovang"),
                    median,
                    program.getValue().size(),
                    median / limit);
        }
    }

    private static double millis(List<String> program) {
        long start = System.nanoTime();
        Programs.run(new ProcessBuilder(program));
        return (System.nanoTime() - start) / 1e6;
    }
}
