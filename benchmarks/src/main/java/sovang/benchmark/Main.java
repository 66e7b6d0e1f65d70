package sovang.benchmark;

import java.util.List;

/** {@code Main PROGRAM…}: runs the programs one after the other and prints what they measure. */
public final class Main {

    private static final List<String> ALL = List.of("cli", "commands", "import", "replay", "memory");

    private Main() {}

    public static void main(String... names) throws Exception {
        try {
            for (String name : List.of(names).equals(List.of("all")) ? ALL : List.of(names)) run(name);
        } catch (Failure failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String name) throws Exception {
        switch (name) {
            case "cli" -> ColdStart.run();
            case "commands" -> Commands.run();
            case "import" -> Import.run();
            case "replay" -> Replay.run();
            case "memory" -> Memory.run();
            default -> throw new Failure("there is no program " + name + ": say all, or some of " + ALL);
        }
    }
}
