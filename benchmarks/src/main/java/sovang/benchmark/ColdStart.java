package sovang.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the command line needs from nothing to its answer, beside hledger. */
final class ColdStart {

    private record Timed(String name, List<String> command, List<Double> millis) {

        static Timed of(String name, String... command) {
            Programs.run(new ProcessBuilder(command)); // builds and caches what a first start builds
            return new Timed(name, List.of(command), new ArrayList<>());
        }

        void once() {
            long start = System.nanoTime();
            Programs.run(new ProcessBuilder(command));
            millis.add((System.nanoTime() - start) / 1e6);
        }

        double median() {
            return Beside.median(millis);
        }
    }

    private ColdStart() {}

    static void run() {
        Programs.need("hledger", "hledger");
        System.out.printf("%n== cli: whole process, cold JVM, beside hledger ==%n%s%n", Machine.line("no database"));
        String sovang = Path.of(System.getProperty("sovang.root"), "sovang").toString();
        var limit = Timed.of("hledger --version", "hledger", "--version");
        var all = List.of(
                limit,
                Timed.of("./sovang --version", sovang, "--version"),
                Timed.of("./sovang progress --help", sovang, "progress", "--help"));
        for (int round = 0; round < 4 * Settings.rounds(); round++) all.forEach(Timed::once);
        for (Timed program : all)
            System.out.printf(
                    "%-34s %6.0f ms, median of %d   %.1f times hledger%n",
                    program.name(), program.median(), program.millis().size(), program.median() / limit.median());
    }
}
