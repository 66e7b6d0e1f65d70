package sovang.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small structures kept in one column as JSON text. */
public final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonColumn() {}

    public static @Nullable String write(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    public static @Nullable JsonNode read(@Nullable String column) {
        return column == null ? null : JSON.readTree(column);
    }

    public static <T> T read(String column, Class<T> type) {
        return JSON.readValue(column, type);
    }

    /** The cells of a bank's line, as {@code BankLine.written} has them; an erased line is one cell that says so. */
    public static List<String> cells(String written) {
        if (!written.startsWith("[")) return List.of(written);
        try {
            return List.of(JSON.readValue(written, String[].class));
        } catch (JacksonException notCells) {
            return List.of(written);
        }
    }
}
