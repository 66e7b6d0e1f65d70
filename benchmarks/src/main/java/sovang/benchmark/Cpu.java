package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seconds of processor time that the service's Java, its PostgreSQL and the drivers (this program and what it runs) have used. */
record Cpu(double java, double postgres, double drivers) {

    static final Cpu NONE = new Cpu(0, 0, 0);

    private static final double TICKS = 100;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    static Cpu of(ProcessHandle service) {
        double postgres = service.descendants()
                        .mapToDouble(process -> ticks(process, OWN) + ticks(process, OF_ENDED_CHILDREN))
                        .sum()
                + ticks(service, OF_ENDED_CHILDREN);
        var here = ProcessHandle.current();
        return new Cpu(ticks(service, OWN), postgres, ticks(here, OWN) + ticks(here, OF_ENDED_CHILDREN));
    }

    Cpu since(Cpu before) {
        return new Cpu(java - before.java, postgres - before.postgres, drivers - before.drivers);
    }

    Cpu plus(Cpu more) {
        return new Cpu(java + more.java, postgres + more.postgres, drivers + more.drivers);
    }

    /** In microseconds, for one of {@code many}. */
    String each(double many) {
        return "Java %.0f + PostgreSQL %.0f + drivers %.0f"
                .formatted(java * 1e6 / many, postgres * 1e6 / many, drivers * 1e6 / many);
    }

    /** User and system time together; 0 for a process that has just ended, which its parent then counts. */
    private static double ticks(ProcessHandle process, int field) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .skip(field)
                    .limit(2);
            return fields.mapToLong(Long::parseLong).sum() / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }
}
