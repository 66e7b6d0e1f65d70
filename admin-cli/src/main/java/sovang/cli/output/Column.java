package sovang.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import sovang.cli.json.Node;
import sovang.cli.text.Dates;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Visible;
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
        /** Money that adds up down the column. */
        TOTAL,
        NUMBER,
        CODE,
        MOMENT
    }

    public static Column text(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.TEXT);
    }

    public static Column money(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.MONEY);
    }

    /** Money whose column has a sum: no balance, no ceiling, nothing that stands in two rows. */
    public static Column total(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.TOTAL);
    }

    public static Column number(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.NUMBER);
    }

    /** A moment of the clock, shown to people as it was in Vietnam. */
    public static Column moment(String key, String titles) {
        return new Column(key, Text.pair(titles), Kind.MOMENT);
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
        return kind == Kind.MONEY || kind == Kind.TOTAL || kind == Kind.NUMBER;
    }

    boolean adds() {
        return kind == Kind.TOTAL;
    }

    /** As people read it. */
    public String shown(Node row, Lang lang) {
        Node cell = row.at(key);
        if (cell.value() instanceof List<?> items) {
            return Visible.of(items.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (cell.value() instanceof Boolean truth) return (truth ? YES : NO).in(lang);
        return switch (kind) {
            case MONEY, TOTAL -> cell.value() instanceof Number number ? Money.shown(number.longValue()) : "";
            case NUMBER -> cell.value() instanceof Long number ? Money.grouped(number) : Visible.of(cell.toString());
            case MOMENT -> Dates.moment(cell.toString());
            case CODE -> Words.of(family, cell.toString()).in(lang);
            case TEXT -> Visible.of(cell.toString());
        };
    }

    /** As programs read it. */
    public String data(Node row) {
        return row.at(key).toString();
    }

    private static final Text YES = Text.of("có", "yes");
    private static final Text NO = Text.of("không", "no");
}
