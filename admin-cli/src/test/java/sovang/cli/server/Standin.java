package sovang.cli.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Behaves on a home and toward signals as the service does, in a tenth of a second. */
public final class Standin {
    private Standin() {}

    public static void serve() throws IOException {
        Path home = Path.of(System.getenv("SOVANG_HOME"));
        String trouble = System.getenv("STANDIN_TROUBLE");
        if (trouble != null) {
            log("Caused by: java.net.BindException: a word of " + trouble);
            if (!trouble.equals("BUG"))
                System.err.println("Cổng 8095 đang được chương trình khác sử dụng. [" + trouble + "]");
            System.err.println("\tat sovang.Sovang.main");
            System.exit(1);
        }
        ProcessHandle self = ProcessHandle.current();
        Instant since = self.info().startInstant().orElseThrow();
        Path lock = home.resolve("lock");
        Path json = home.resolve("server.json");
        Files.writeString(lock, self.pid() + " " + since.toEpochMilli());
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        http.start();
        Files.writeString(json, """
                {"pid":%d,"url":"http://127.0.0.1:%d","startedAt":"%s","database":"embedded","version":"1"}""".formatted(self.pid(), http.getAddress().getPort(), since));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> withdraw(json, lock)));
        System.out.println("ready");
    }

    /** Into the file, where it was given one: there the service's own logging goes. */
    private static void log(String line) throws IOException {
        String file = System.getenv("LOGGING_FILE_NAME");
        if (file == null) System.err.println(line);
        else Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void withdraw(Path json, Path lock) {
        try {
            Files.delete(json);
            Files.writeString(lock, "");
        } catch (IOException left) {
            throw new java.io.UncheckedIOException(left);
        }
    }
}
