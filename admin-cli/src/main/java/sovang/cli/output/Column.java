package sovang.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Words;

/** A column: which member of the answer it shows, under which title, as what. */
public record Column(String key, Text title, Kind kind, String family) {

    public Column(String key, Text title, Kind kind) {
        this(key, title, kind, "");
    }

    /** What a column holds, and so how it is written and on which side it aligns. */
    public enum Kind {
        TEXT,
        MONEY,
        NUMBER,
        CODE
    }

    public static Column text(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.TEXT);
    }

    public static Column money(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.MONEY);
    }

    public static Column number(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.NUMBER);
    }

    /** A code of ours ({@code open}, {@code BANK}), shown to people as words. */
    public static Column code(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.CODE);
    }

    /** A code that has words of its own among things of this family, such as an open hold. */
    public static Column code(String key, String titles, String family) {
        return new Column(key, Text.pair(titles), Kind.CODE, family);
    }

    boolean right() {
        return kind == Kind.MONEY || kind == Kind.NUMBER;
    }

    /** As people read it. */
    public String shown(Node row, Lang lang) {
        Node cell = row.at(key);
        if (cell.value() instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (cell.value() instanceof Boolean truth) return (truth ? YES : NO).in(lang);
        return switch (kind) {
            case MONEY -> cell.value() instanceof Number number ? Money.shown(number.longValue()) : "";
            case NUMBER -> cell.value() instanceof Long number ? Money.grouped(number) : cell.toString();
            case CODE -> Words.of(family, cell.toString()).in(lang);
            case TEXT -> cell.toString().replace('\n', ' ');
        };
    }

    /** As programs read it. */
    public String data(Node row) {
        return row.at(key).toString();
    }

    private static final Text YES = Text.of("có", "yes");
    private static final Text NO = Text.of("không", "no");
}
