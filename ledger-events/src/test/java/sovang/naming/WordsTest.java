package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of enums are stored too: one may be added to the frozen list, none changed or taken away. */
class WordsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_word_that_may_be_stored_is_frozen() throws Exception {
        Map<String, List<String>> frozen;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/words.json"))) {
            frozen = JSON.readValue(file, new TypeReference<>() {});
        }
        assertThat(words()).isEqualTo(frozen);
    }

    private static Map<String, List<String>> words() {
        return EventNames.all().values().stream()
                .flatMap(type -> Shape.within(type).stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(Shape::element)
                .filter(Class::isEnum)
                .distinct()
                .collect(Collectors.toMap(
                        Class::getSimpleName,
                        type -> Arrays.stream(type.getEnumConstants())
                                .map(word -> JSON.convertValue(word, String.class))
                                .sorted()
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
