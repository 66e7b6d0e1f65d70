package sovang.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is sent, field by field. */
public final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Body() {}

    public static Body empty() {
        return new Body();
    }

    public static Body of(String field, @Nullable Object value) {
        return new Body().with(field, value);
    }

    /** Sets a field; null leaves it out. */
    public Body with(String field, @Nullable Object value) {
        if (value == null) fields.remove(field);
        else fields.put(field, value instanceof Body body ? body.fields : value);
        return this;
    }

    public Body copy() {
        var copy = new Body();
        copy.fields.putAll(fields);
        return copy;
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
