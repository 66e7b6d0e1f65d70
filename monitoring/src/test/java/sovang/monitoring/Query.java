package sovang.monitoring;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PromQL expression and where it stands in our files. */
record Query(String where, String expression) {

    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SELECTOR =
            Pattern.compile("(?<![\\w:.\"])([a-zA-Z_:][\\w:]*)(\\{[^}]*\\})?(?![\\w:\"])(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    /** What the expression reads: each metric with the labels it asks for. */
    List<String> selectors() {
        var bare = RANGE.matcher(GROUPING.matcher(expression).replaceAll(" ")).replaceAll(" ");
        return SELECTOR.matcher(bare)
                .results()
                .filter(found -> !WORDS.contains(found.group(1)))
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** The same with Grafana's variables filled in as Grafana would. */
    Query with(String variable, String value) {
        var text = Pattern.compile("\\$" + variable + "\\b|\\$\\{" + variable + "\\}")
                .matcher(expression)
                .replaceAll(Matcher.quoteReplacement(value));
        return new Query(where, text);
    }
}
