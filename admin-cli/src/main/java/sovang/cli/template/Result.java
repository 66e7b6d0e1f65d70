package sovang.cli.template;

import sovang.cli.text.Text;

/** What became of a row: its id, or the column and the reason why not. */
record Result(FilledRow row, Kind kind, String id, int column, Text why) {

    enum Kind {
        NEW,
        AGAIN,
        /** Somebody must look at it first. */
        WAITS,
        BAD
    }

    private static final Text NOTHING = Text.same("");

    static Result taken(FilledRow row, String id) {
        return new Result(row, Kind.NEW, id, -1, NOTHING);
    }

    static Result again(FilledRow row, String id) {
        return new Result(row, Kind.AGAIN, id, -1, NOTHING);
    }

    static Result waits(FilledRow row, Text why) {
        return new Result(row, Kind.WAITS, "", -1, why);
    }

    static Result bad(FilledRow row, int column, Text why) {
        return new Result(row, Kind.BAD, "", column, why);
    }

    boolean isOpen() {
        return kind == Kind.WAITS || kind == Kind.BAD;
    }
}
