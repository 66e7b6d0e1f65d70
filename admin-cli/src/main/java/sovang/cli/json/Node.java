package sovang.cli.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value read from JSON: a map, a list, a text, a number, a truth or nothing; absent members read as nothing. */
public record Node(@Nullable Object value) {

    public static final Node NOTHING = new Node(null);

    /** The member at a dotted path such as {@code fund.target}. */
    public Node at(String path) {
        Object here = value;
        for (String name : path.split("\\.")) {
            if (!(here instanceof Map<?, ?> members)) return NOTHING;
            here = members.get(name);
        }
        return new Node(here);
    }

    public boolean isNothing() {
        return value == null;
    }

    /** The text at the path, empty when there is none. */
    public String text(String path) {
        Object found = at(path).value;
        return found == null ? "" : found.toString();
    }

    /** The whole number at the path, zero when there is none. */
    public long amount(String path) {
        return at(path).value instanceof Number number ? number.longValue() : 0;
    }

    public boolean flag(String path) {
        return Boolean.TRUE.equals(at(path).value);
    }

    public List<Node> list(String path) {
        return at(path).value instanceof List<?> items
                ? items.stream().map(item -> new Node(item)).toList()
                : List.of();
    }

    /** The names of its members, in the order in which they stood. */
    public List<String> names() {
        return value instanceof Map<?, ?> members
                ? members.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return value == null ? "" : value.toString();
    }
}
