package sovang.cli.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** What a command sends: members in order, those without a value left out. */
public final class Body {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public static Body empty() {
        return new Body();
    }

    public static Body of(String name, @Nullable Object value) {
        return new Body().with(name, value);
    }

    public Body with(String name, @Nullable Object value) {
        if (value instanceof Dong dong) members.put(name, dong.amount());
        else if (value instanceof Body body) members.put(name, body.members);
        else if (value != null) members.put(name, value);
        return this;
    }

    /** With true only: a switch that was not set says nothing. */
    public Body when(String name, boolean set) {
        if (set) members.put(name, true);
        return this;
    }

    public Map<String, @Nullable Object> members() {
        return members;
    }

    public String json() {
        return Json.write(members);
    }
}
