package sovang.cli.template;

import java.util.List;
import sovang.cli.text.Text;

/** A column of a form: the member it fills, its title, what it holds, whether it must be filled, and what may be chosen. */
record Field(String member, Text title, Kind kind, boolean required, List<String> choices) {

    enum Kind {
        TEXT,
        /** The code of something new: what Excel takes for a number may have lost its zeros. */
        CODE,
        MONEY,
        DATE,
        NUMBER,
        DECIMAL,
        UNIT,
        FUND,
        ACCOUNT,
        DONOR,
        INDICATOR,
        FLAG
    }

    static Field must(String member, String titles, Kind kind) {
        return new Field(member, Text.pair(titles), kind, true, List.of());
    }

    static Field may(String member, String titles, Kind kind) {
        return new Field(member, Text.pair(titles), kind, false, List.of());
    }

    static Field choice(String member, String titles, boolean required, String... choices) {
        return new Field(member, Text.pair(titles), Kind.TEXT, required, List.of(choices));
    }
}
