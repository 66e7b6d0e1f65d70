package sovang.statement.file;

import java.util.List;

/** A row as read from the file: one that can be booked, or one that can't. */
public sealed interface ReadRow permits StatementRow, BadRow {

    /** The data row, counted from 1 below the header; blank rows don't count. */
    int row();

    /** The bank's own cells as written, in the order of the layout. */
    List<String> cells();
}
