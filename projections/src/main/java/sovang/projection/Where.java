package sovang.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: those that were asked for. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Rows beyond the cursor, one more than the page. */
    public static Where page(Paging paging) {
        return new Where().and("position > :after", "after", paging.after()).with("limit", paging.limit());
    }

    /** Adds a condition if its value was given. */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value == null) return this;
        conditions.add(condition);
        return with(name, value);
    }

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String sql() {
        return conditions.isEmpty() ? "true" : "(" + String.join(") AND (", conditions) + ")";
    }

    public Map<String, Object> values() {
        return values;
    }
}
