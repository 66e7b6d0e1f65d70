package sovang.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import sovang.identity.event.Role;

/** The acts that stand in {@code acts.txt}, and who may do each. */
public final class Acts {

    /** One act: a method on an address. */
    public record Act(HttpMethod method, PathPattern address, List<Role> roles) {}

    private static final List<Act> ALL = read();

    /** Every request asks who may, so it looks at those of its noun only. */
    private static final Map<String, List<Act>> BY_NOUN = ALL.stream()
            .collect(Collectors.groupingBy(
                    act -> noun(PathContainer.parsePath(act.address().getPatternString()))));

    private Acts() {}

    /** The part behind {@code /v1/}, decoded as addresses are when they are matched. */
    private static String noun(PathContainer path) {
        return path.elements().size() > 3 && path.elements().get(3) instanceof PathContainer.PathSegment noun
                ? noun.valueToMatch()
                : "";
    }

    public static List<Act> all() {
        return ALL;
    }

    public static Optional<Act> of(String method, String path) {
        var asked = PathContainer.parsePath(path);
        return BY_NOUN.getOrDefault(noun(asked), List.of()).stream()
                .filter(act ->
                        act.method().name().equals(method) && act.address().matches(asked))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.address(), b.address()));
    }

    private static List<Act> read() {
        try (InputStream file = Objects.requireNonNull(Acts.class.getResourceAsStream("/acts.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> act(line.split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Act act(String[] line) {
        return new Act(
                HttpMethod.valueOf(line[0]),
                PathPatternParser.defaultInstance.parse(line[1]),
                Arrays.stream(line)
                        .skip(2)
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .toList());
    }
}
