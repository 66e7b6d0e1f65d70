package sovang.benchmark;

/** What a run may be told by its environment; the defaults are what the published figures use. */
final class Settings {

    private Settings() {}

    /** How often ours and its limit are measured in turns. */
    static int rounds() {
        return number("ROUNDS", 5);
    }

    /** How long one measurement of commands lasts. */
    static int seconds() {
        return number("SECONDS", 10);
    }

    /** The lines of a generated statement. */
    static int lines() {
        return number("LINES", 30_000);
    }

    static int number(String name, int otherwise) {
        String given = System.getenv("BENCHMARK_" + name);
        return given == null || given.isBlank() ? otherwise : Integer.parseInt(given.strip());
    }

    static String text(String name) {
        String given = System.getenv("BENCHMARK_" + name);
        return given == null ? "" : given.strip();
    }
}
