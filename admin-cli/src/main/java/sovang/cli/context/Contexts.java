package sovang.cli.context;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** The contexts of the user's file {@code ~/.config/sovang/config.yaml}, and the one that a project's {@code .sovang.yaml} names. */
final class Contexts {

    static final String PROJECT_FILE = ".sovang.yaml";

    private final Path file;
    private final Path project;

    Contexts(Session session) {
        this.file = Home.user(session).resolve(".config/sovang/config.yaml");
        this.project = Path.of(PROJECT_FILE);
    }

    List<Context> all() {
        return members(Yaml.read(file).at("contexts")).entrySet().stream()
                .map(entry -> context(entry.getKey(), new Node(entry.getValue())))
                .toList();
    }

    @Nullable
    String chosenByUser() {
        return Files.exists(file) ? textOrNull(Yaml.read(file), "current") : null;
    }

    /** A project may name a context of the user's, never an address: a stranger's file must not be sent the user's token. */
    @Nullable
    String chosenByProject() {
        return Files.exists(project) ? textOrNull(Yaml.read(project), "context") : null;
    }

    Context named(String name) {
        return all().stream()
                .filter(context -> context.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Exit.NOT_FOUND,
                        Text.of("Không có nơi làm việc tên {}.", "There is no context {}.")
                                .with(name),
                        Text.of("Xem: sovang context list", "See: sovang context list")));
    }

    void choose(Context context) {
        Map<String, @Nullable Object> settings = members(Yaml.read(file));
        Map<String, @Nullable Object> contexts = members(Yaml.read(file).at("contexts"));
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        if (context.url() != null) entry.put("url", context.url());
        if (context.tokenFile() != null)
            entry.put("tokenFile", context.tokenFile().toString());
        if (context.home() != null) entry.put("home", context.home().toString());
        contexts.put(context.name(), entry);
        settings.put("current", context.name());
        settings.put("contexts", contexts);
        Yaml.write(file, settings);
    }

    private static Map<String, @Nullable Object> members(Node node) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (node.value() instanceof Map<?, ?> map)
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static Context context(String name, Node node) {
        String token = textOrNull(node, "tokenFile");
        String home = textOrNull(node, "home");
        return new Context(
                name,
                textOrNull(node, "url"),
                token == null ? null : Path.of(token),
                home == null ? null : Path.of(home));
    }

    private static @Nullable String textOrNull(Node node, String name) {
        String text = node.text(name);
        return text.isEmpty() ? null : text;
    }
}
