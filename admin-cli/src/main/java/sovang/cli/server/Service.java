package sovang.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.cli.json.Json;
import sovang.cli.json.Node;

/** The service that holds a home: its lock file says which process, server.json (once it is up) where it listens. */
record Service(ProcessHandle process, Node told) {

    private static final String BOOT = "boot+";
    /** Fields of {@code /proc/PID/stat} after the name of the program. */
    private static final int STATE = 0;

    private static final int START_TICKS = 19;
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    static Optional<Service> of(Path home) {
        String[] holder = read(home.resolve("lock")).split(" ");
        if (holder.length != 2 || !holder[0].matches("\\d{1,10}") || !holder[1].matches("(boot\\+)?\\d{1,18}"))
            return Optional.empty();
        return ProcessHandle.of(Long.parseLong(holder[0]))
                .filter(process -> startedAt(process, holder[1]))
                .filter(process -> !isZombie(process))
                .map(process -> new Service(process, told(home, process)));
    }

    boolean isGone() {
        return !process.isAlive() || isZombie(process);
    }

    /** Whether it has said where it listens. */
    boolean talks() {
        return !told.isNothing();
    }

    String url() {
        return told.text("url");
    }

    /** What `status` tells about it, and about a home without one. */
    static Map<String, @Nullable Object> told(Path home, Optional<Service> service, boolean ready) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Optional<Service> talking = service.filter(Service::talks);
        members.put("state", talking.isPresent() ? "running" : service.isPresent() ? "starting" : "stopped");
        members.put("ready", ready);
        members.put("url", talking.map(Service::url).orElse(null));
        members.put("pid", service.map(s -> s.process.pid()).orElse(null));
        members.put("home", home.toString());
        Path token = home.resolve("token");
        members.put("token", Files.exists(token) ? token.toString() : null);
        members.put("database", talking.map(s -> s.told.text("database")).orElse(null));
        members.put("version", talking.map(s -> s.told.text("version")).orElse(null));
        members.put("startedAt", talking.map(s -> s.told.text("startedAt")).orElse(null));
        return members;
    }

    /**
     * A pid alone may have gone to another program since. Told from the start of the machine it is exact; a time of day may
     * differ by more than this when the clock was set in between.
     */
    private static boolean startedAt(ProcessHandle process, String holder) {
        if (holder.startsWith(BOOT)) return holder.equals(BOOT + stat(process, START_TICKS));
        Instant told = Instant.ofEpochMilli(Long.parseLong(holder));
        return process.info()
                .startInstant()
                .map(started -> Duration.between(started, told).abs().compareTo(CLOCK_GRAIN) <= 0)
                .orElse(true);
    }

    /** Dead, but not yet buried by its parent: in a container perhaps never. */
    private static boolean isZombie(ProcessHandle process) {
        return stat(process, STATE).equals("Z");
    }

    /** A field after the name of the program; empty where there is no such process, or no such file. */
    private static String stat(ProcessHandle process, int field) {
        String stat = read(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.isEmpty() ? "" : stat.substring(stat.lastIndexOf(')') + 2).split(" ")[field];
    }

    private static Node told(Path home, ProcessHandle process) {
        String json = read(home.resolve("server.json"));
        Node told = json.isEmpty() ? Node.NOTHING : Json.read(json);
        return told.amount("pid") == process.pid() ? told : Node.NOTHING;
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException absent) {
            return "";
        } catch (IOException broken) {
            if (!Files.exists(file)) return "";
            throw new UncheckedIOException(broken);
        }
    }
}
