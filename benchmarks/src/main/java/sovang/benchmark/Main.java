package sovang.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code Main PROGRAM…}: runs the programs one after the other and prints what they measure. */
public final class Main {

    private interface Program {
        void run() throws Exception;
    }

    private static final Map<String, Program> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("cli", ColdStart::run);
        PROGRAMS.put("commands", Commands::run);
        PROGRAMS.put("import", Import::run);
        PROGRAMS.put("replay", Replay::run);
        PROGRAMS.put("memory", Memory::run);
    }

    private Main() {}

    public static void main(String... names) throws Exception {
        var asked = names.length == 1 && names[0].equals("all") ? PROGRAMS.keySet().toArray(String[]::new) : names;
        for (String name : asked) {
            Program program = PROGRAMS.get(name);
            if (program == null) {
                System.err.println("Programs: " + String.join(" ", PROGRAMS.keySet()) + " all");
                System.exit(2);
            }
        }
        try {
            for (String name : asked) PROGRAMS.get(name).run();
        } catch (Failure failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }
}
