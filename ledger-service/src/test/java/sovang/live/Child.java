package sovang.live;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in a process and a home of its own, with its own PostgreSQL, to be killed. */
public final class Child implements AutoCloseable {

    private final Path home;
    private final Process process;
    private final Client client;

    private Child(Path home, Process process, Client client) {
        this.home = home;
        this.process = process;
        this.client = client;
    }

    /** Starts it on what the home holds, and returns when it answers. */
    public static Child on(Path home) throws IOException {
        return on(home, Map.of());
    }

    /** The same with these variables, such as those that name another database, or a key. */
    public static Child on(Path home, Map<String, String> variables) throws IOException {
        Path log = Files.createDirectories(home.resolveSibling(home.getFileName() + "-log"))
                .resolve("service.log");
        var command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "sovang.Sovang"));
        command.environment().put("SOVANG_HOME", home.toString());
        command.environment().put("SOVANG_PORT", "0");
        command.environment().remove("SPRING_DATASOURCE_URL");
        command.environment().putAll(variables);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = command.start();
        Path json = home.resolve("server.json");
        Soon.is("the service in " + home + " answers", () -> {
            if (!process.isAlive()) throw new AssertionError("the service ended: " + read(log));
            return Files.exists(json) && told(json).at("/pid").asLong() == process.pid();
        });
        URI uri = URI.create(told(json).at("/url").asString(""));
        Path token = home.resolve("token");
        return new Child(
                home, process, new Client(uri, Files.exists(token) ? read(token).strip() : ""));
    }

    /** As it is delivered: without the classes of tests and the way they log. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(part -> !part.replace(File.separator, "/").matches(".*target/test-classes/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public Client client() {
        return client;
    }

    /** Ends the service as kill -9 does; its PostgreSQL goes on alone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends its PostgreSQL as kill -9 does. */
    public void killPostgres() {
        String pid = read(home.resolve("postgres/data/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    /** In good order, as by SIGTERM; a service that was killed leaves its PostgreSQL to the next start. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static JsonNode told(Path json) {
        return JsonMapper.shared().readTree(read(json));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
