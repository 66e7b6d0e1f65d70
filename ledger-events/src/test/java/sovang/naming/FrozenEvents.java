package sovang.naming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The frozen events: a file each, and where something may be left out a second one, {@code -least}, without it. */
final class FrozenEvents {

    static final String LEAST = "-least";

    /** With fields that came after the first file was frozen, which stays as it is. */
    static final String LATER = "-later";

    /** As the store writes, but for personal fields, which stand here in plain text. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FrozenEvents() {}

    /** {@code pledge.paid}, {@code pledge.recorded}, {@code pledge.recorded-least} … */
    static List<String> files() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    static String text(String file) throws IOException, URISyntaxException {
        return Files.readString(folder().resolve(file + ".json"));
    }

    static Class<? extends LedgerEvent> type(String file) {
        return EventNames.type(file.replaceFirst("(" + LEAST + "|" + LATER + ")$", ""));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FrozenEvents.class.getResource("/contracts"))
                .toURI());
    }
}
