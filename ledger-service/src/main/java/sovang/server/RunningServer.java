package sovang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** What server.json tells other programs while the service runs; the start time tells our pid from a recycled one. */
public record RunningServer(long pid, String url, Instant startedAt, String database, String version) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Written when the service is ready, removed when it stops in good order. */
    public static RunningServer announce(ServerHome home, String url, String database) {
        ProcessHandle self = ProcessHandle.current();
        RunningServer now = new RunningServer(
                self.pid(), url, self.info().startInstant().orElse(Instant.EPOCH), database, programVersion());
        ServerHome.write(home.serverJson(), JSON.writeValueAsString(now));
        return now;
    }

    public static String programVersion() {
        String version = RunningServer.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    public static void withdraw(ServerHome home) {
        try {
            Files.deleteIfExists(home.serverJson());
        } catch (IOException unwritable) {
            throw StartFailure.ofFiles(home.serverJson(), unwritable);
        }
    }
}
