package sovang.sheet.bounds;

import sovang.sheet.bounds.Beyond.What;

/**
 * How much of a workbook is read: what Excel itself allows, and what a small heap bears.
 *
 * @param text the characters of one cell
 * @param cells all cells together, over all sheets
 * @param shared bytes that the table of shared texts takes in memory
 */
public record Bounds(int text, long cells, long shared) {

    /** The last column is XFD. */
    public static final int COLUMNS = 16_384;

    public static final int ROWS = 1_048_576;

    /** A cell of Excel holds no more; a statement of a million rows has twenty million cells. */
    public static final Bounds USUAL = new Bounds(32_767, 25_000_000, 96L << 20);

    /** {@code XFD1048576} is the last cell there is. */
    static void requireColumn(CharSequence reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z'; at++)
            if ((column = column * 26 + reference.charAt(at) - 'A' + 1) > COLUMNS)
                throw new Beyond(What.TOO_MANY_COLUMNS);
        if (column == 0) throw new Beyond(What.TOO_MANY_COLUMNS);
        requireRow(reference.subSequence(at, reference.length()));
    }

    static void requireRow(CharSequence number) {
        int row = 0;
        for (int at = 0; at < number.length(); at++) {
            char digit = number.charAt(at);
            if (digit < '0' || digit > '9' || (row = row * 10 + digit - '0') > ROWS)
                throw new Beyond(What.TOO_MANY_ROWS);
        }
        if (row == 0) throw new Beyond(What.TOO_MANY_ROWS);
    }
}
