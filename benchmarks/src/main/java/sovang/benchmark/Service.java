package sovang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import sovang.server.ServerHome;
import tools.jackson.databind.json.JsonMapper;

/** A service of our own in a home of its own, as a child process with the heap it has in use; gone when closed. */
final class Service implements AutoCloseable {

    private static final int READY_WITHIN = 180;

    private final ServerHome home;
    private final Process process;
    private final Http http;
    private final Database database;

    private Service(ServerHome home, Process process, Http http, Database database) {
        this.home = home;
        this.process = process;
        this.http = http;
        this.database = database;
    }

    static Service boot(String why) throws IOException, InterruptedException {
        var home = new ServerHome(Files.createTempDirectory("sovang-benchmark"));
        Process process = start(home);
        try {
            String url = awaitUrl(home, process);
            var http = new Http(url, ServerHome.read(home.token()).orElseThrow());
            var service = new Service(home, process, http, Database.of(home));
            System.out.printf("%n== %s ==%n%s%n", why, Machine.line(service.database.version()));
            return service;
        } catch (RuntimeException | InterruptedException e) {
            process.destroy();
            throw e;
        }
    }

    Http http() {
        return http;
    }

    Database database() {
        return database;
    }

    ServerHome home() {
        return home;
    }

    /** Prints how much memory it took, then stops it and removes its home. */
    @Override
    public void close() throws IOException {
        System.out.println("    " + peak());
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new Failure("the service does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Settings.text("KEEP").isEmpty()) {
            System.out.println("    its home is kept: " + home.folder());
            return;
        }
        try (var files = Files.walk(home.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    Cpu cpu() {
        return Cpu.of(process.toHandle());
    }

    Peak peak() {
        return Peak.of(process.pid(), gcLog(home));
    }

    private static Process start(ServerHome home) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Xlog:gc:file=" + gcLog(home.create())));
        if (!Settings.text("SERVICE_OPTIONS").isEmpty())
            command.addAll(List.of(Settings.text("SERVICE_OPTIONS").split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "sovang.Sovang"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(home).toFile());
        builder.environment().put("SOVANG_HOME", home.folder().toString());
        builder.environment().put("SOVANG_PORT", "0");
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        return builder.start();
    }

    private static String awaitUrl(ServerHome home, Process process) throws InterruptedException {
        for (int tenth = 0; tenth < 10 * READY_WITHIN; tenth++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw new Failure("it did not start: " + words(home));
            var told = ServerHome.read(home.serverJson());
            if (told.isPresent())
                return JsonMapper.shared().readTree(told.get()).path("url").asString();
        }
        throw new Failure("it is not ready after " + READY_WITHIN + " s: " + words(home));
    }

    private static String words(ServerHome home) {
        try {
            return Files.readString(log(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(ServerHome home) {
        return home.log().resolve("service.log");
    }

    private static Path gcLog(ServerHome home) {
        return home.log().resolve("gc.log");
    }
}
