package sovang.list;

import org.jspecify.annotations.Nullable;

/**
 * A row as keyed hashes, which give no name away.
 *
 * @param content of all its cells
 * @param who of the unit, the day and whom it names; null when it names nobody, as an anonymous gift
 * @param cells four bytes for each column; four zeros where the content is not known
 */
record Print(String content, @Nullable String who, byte[] cells) {

    static final int SIZE = 4;

    /** In how many columns two rows differ, which is known of both. */
    int differences(Print other) {
        int found = 0;
        for (int at = 0; at < Math.max(cells.length, other.cells.length); at += SIZE) {
            int mine = cell(at);
            int its = other.cell(at);
            if (mine != its && mine != 0 && its != 0) found++;
        }
        return found;
    }

    /** A column that came later than the row is not known of it. */
    private int cell(int at) {
        return at + SIZE > cells.length ? 0 : java.nio.ByteBuffer.wrap(cells).getInt(at);
    }
}
