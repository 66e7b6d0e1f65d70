package sovang.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.http.Server;
import sovang.cli.text.Text;

/** Decides which service to speak to: flag, then environment, then the project's file, then the user's, then the default home. */
public final class Settings {

    private static final Text NO_SERVER =
            Text.of("Chưa có máy chủ nào để làm việc.", "There is no service to speak to.");
    private static final Text START_ONE = Text.of(
            "Khởi động trên máy này: sovang server start; hoặc đặt SOVANG_URL; hoặc: sovang context use TÊN --url ĐỊA_CHỈ",
            "Start one here: sovang server start; or set SOVANG_URL; or: sovang context use NAME --url ADDRESS");

    private Settings() {}

    public static Server server(Session session, @Nullable String flag) {
        Server found = find(session, flag);
        if (found == null) throw Failure.of(Exit.FAILED, NO_SERVER, START_ONE);
        String token = session.variable("SOVANG_TOKEN");
        return token == null ? found : new Server(found.url(), token, found.origin(), found.process());
    }

    /** The same without insisting, for those who only look. */
    public static @Nullable Server find(Session session, @Nullable String flag) {
        Contexts contexts = new Contexts(session);
        if (flag != null) return of(contexts.named(flag));
        String url = session.variable("SOVANG_URL");
        if (url != null) return new Server(address(url), session.home().token(), "SOVANG_URL", null);
        if (session.home().named()) return session.home().server();
        String named = contexts.chosenByProject();
        if (named == null) named = contexts.chosenByUser();
        return named != null ? of(contexts.named(named)) : session.home().server();
    }

    /** What comes before the user's own choice of a context; null when nothing does. */
    static @Nullable String overriding(Session session) {
        if (session.variable("SOVANG_URL") != null) return "SOVANG_URL";
        if (session.home().named()) return "SOVANG_HOME";
        String project = new Contexts(session).chosenByProject();
        return project == null ? null : Contexts.PROJECT_FILE + " (" + project + ")";
    }

    private static @Nullable Server of(Context context) {
        if (context.url() == null) return context.home() == null ? null : new Home(context.home(), true).server();
        return new Server(address(context.url()), token(context), context.name(), null);
    }

    private static @Nullable String token(Context context) {
        if (context.tokenFile() == null) return null;
        try {
            return Files.readString(context.tokenFile()).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static URI address(String url) {
        if (url.startsWith("http://") || url.startsWith("https://")) {
            try {
                return URI.create(url);
            } catch (IllegalArgumentException notAnAddress) {
                // told below
            }
        }
        throw Failure.usage(Text.of(
                        "Địa chỉ máy chủ \"{}\" không hợp lệ; viết như http://127.0.0.1:8080",
                        "The address \"{}\" is not valid; write http://127.0.0.1:8080")
                .with(url));
    }
}
