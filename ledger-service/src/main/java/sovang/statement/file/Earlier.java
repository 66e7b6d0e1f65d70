package sovang.statement.file;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An earlier import of the same account: all its rows in the order of its file, also those that are not in the books, for only
 * a list without holes can be laid beside another. Rows are appended one by one as they are read from where they are kept.
 */
public final class Earlier {

    private static final byte ABSENT = 0;
    private static final byte BOOKED = 1;
    private static final byte HELD = 2;

    private final String statement;
    private final Identities identities = new Identities();
    private int[] rows = new int[1024];
    private byte[] standing = new byte[1024];
    private @Nullable LineRef[] heldFor = new LineRef[0];

    public Earlier(String statement) {
        this.statement = statement;
    }

    /** A row that was booked, as money in or out, and whose import was not undone. */
    public void booked(int row, byte[] hash, LocalDate date, boolean strong) {
        add(row, hash, date, strong, BOOKED);
    }

    /** A row that was held back because another file had brought its line before, and that line still stands. */
    public void heldFor(LineRef line, int row, byte[] hash, LocalDate date, boolean strong) {
        add(row, hash, date, strong, HELD);
        if (heldFor.length < rows.length) heldFor = Arrays.copyOf(heldFor, rows.length);
        heldFor[identities.size() - 1] = line;
    }

    /** A row that is not in the books: skipped as unreadable, or undone. Its place in the list still counts. */
    public void absent(int row, byte[] hash, LocalDate date, boolean strong) {
        add(row, hash, date, strong, ABSENT);
    }

    /** What the row added last is known by when its letters have suffered. */
    public void worn(long hash, boolean balanced, boolean chained) {
        identities.worn(hash, balanced, chained);
    }

    private void add(int row, byte[] hash, LocalDate date, boolean strong, byte stands) {
        int at = identities.size();
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, at + (at >> 1));
            standing = Arrays.copyOf(standing, rows.length);
        }
        rows[at] = row;
        standing[at] = stands;
        identities.add(hash, date, strong);
    }

    Identities identities() {
        return identities;
    }

    /** The line of the books that the row at this place is, or null where it is not in the books. */
    @Nullable
    LineRef line(int index) {
        if (standing[index] == BOOKED) return new LineRef(statement, rows[index]);
        return standing[index] == HELD ? heldFor[index] : null;
    }
}
