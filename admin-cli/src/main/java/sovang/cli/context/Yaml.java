package sovang.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Settings files; the YAML reader is loaded only when there is one. */
final class Yaml {

    private Yaml() {}

    static Node read(Path file) {
        try {
            return Files.exists(file)
                    ? new Node(new YAMLMapper().readValue(Files.readString(file), Map.class))
                    : Node.NOTHING;
        } catch (JacksonException notYaml) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Tệp {} không phải YAML hợp lệ.", "{} is not valid YAML.")
                            .with(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(Path file, Map<String, @Nullable Object> settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, new YAMLMapper().writeValueAsString(settings));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
