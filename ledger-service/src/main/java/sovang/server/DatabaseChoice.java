package sovang.server;

import java.nio.file.Path;
import java.util.Map;

/** Which database: the one that SPRING_DATASOURCE_URL names, else our own. */
public final class DatabaseChoice {
    private DatabaseChoice() {}

    /** Returns only when the database answers; holds the home until closed. */
    public static LedgerDatabase fromEnvironment(Map<String, String> environment, Path home) {
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "").strip();
        if (url.isEmpty()) return EmbeddedDatabase.open(home);
        return ExternalDatabase.open(
                new ServerHome(home),
                url,
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }
}
