package sovang.cli.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parameters behind a path; those without a value are left out. */
public final class Query {

    private final StringBuilder text = new StringBuilder();

    public static Query empty() {
        return new Query();
    }

    /** The same once more, so that adding to it leaves this one as it is. */
    public Query plus() {
        Query copy = new Query();
        copy.text.append(text);
        return copy;
    }

    public static Query of(String name, @Nullable Object value) {
        return new Query().with(name, value);
    }

    public Query with(String name, @Nullable Object value) {
        if (value == null) return this;
        text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value.toString()));
        return this;
    }

    /** With {@code name=true} only when the switch is set. */
    public Query when(String name, boolean set) {
        return set ? with(name, "true") : this;
    }

    /** As the views stand when they have come so far, unless the question itself says what it wants to see. */
    Query seeing(@Nullable Long position) {
        return has("minPosition") || has("knownAt") ? this : plus().with("minPosition", position);
    }

    private boolean has(String name) {
        return text.indexOf("?" + name + "=") >= 0 || text.indexOf("&" + name + "=") >= 0;
    }

    /** One part of a path, safe to put between slashes. */
    public static String segment(String value) {
        return encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
