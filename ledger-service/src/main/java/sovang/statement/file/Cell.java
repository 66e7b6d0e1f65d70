package sovang.statement.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cell of a row, without the white space around it, and the name of its column. */
record Cell(String column, String text) {

    private static final Cell NONE = new Cell("", "");

    /** The cell of that role, empty where the layout has none. */
    static Cell at(StatementLayout layout, Role role, List<String> cells) {
        int place = layout.place(role);
        return place < 0 ? NONE : new Cell(layout.columns().get(place), Whitespace.strip(cells.get(place)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Nullable
    String orNull() {
        return text.isEmpty() ? null : text;
    }
}
