package sovang.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sovang.cli.Session;
import sovang.cli.http.Server;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import tools.jackson.core.JacksonException;

/** The folder of a ledger on this machine: {@code server.json} says where it listens, {@code token} lets its owner in. */
public record Home(Path folder, boolean named) {

    /** The folder that {@code SOVANG_HOME} names, else the user's own. */
    public static Home of(Session session) {
        String named = session.variable("SOVANG_HOME");
        return named != null
                ? new Home(Path.of(named), true)
                : new Home(user(session).resolve(".local/share/sovang"), false);
    }

    /** The user's folder; under an empty environment Java still knows it. */
    static Path user(Session session) {
        String home = session.variable("HOME");
        return Path.of(home != null ? home : System.getProperty("user.home"));
    }

    /** The server that runs, or ran last, on this home. */
    public @Nullable Server server() {
        String json = read("server.json");
        if (json == null) return null;
        try {
            Node server = Json.read(json);
            if (server.text("url").isEmpty()) return null;
            long process = server.amount("pid");
            return new Server(
                    URI.create(server.text("url")), token(), folder.toString(), process == 0 ? null : process);
        } catch (JacksonException halfWritten) {
            return null;
        }
    }

    public @Nullable String token() {
        String token = read("token");
        return token == null || token.isBlank() ? null : token.strip();
    }

    private @Nullable String read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isReadable(file) ? Files.readString(file) : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
