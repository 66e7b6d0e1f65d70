package sovang.cli.template;

import sovang.cli.text.Text;

/** What became of a row: its id, or the column and the reason why not. */
record Result(FilledRow row, String id, boolean wasBooked, int column, Text why) {

    private static final Text NOTHING = Text.same("");

    static Result taken(FilledRow row, String id) {
        return new Result(row, id, false, -1, NOTHING);
    }

    static Result booked(FilledRow row, String id) {
        return new Result(row, id, true, -1, NOTHING);
    }

    static Result bad(FilledRow row, int column, Text why) {
        return new Result(row, "", false, column, why);
    }

    boolean isBad() {
        return !why.equals(NOTHING);
    }
}
