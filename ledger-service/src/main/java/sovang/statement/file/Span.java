package sovang.statement.file;

/** The days of a list, and which of them it has whole: all but the first and the last, if it is sorted by day. */
record Span(int first, int last, boolean sorted) {

    static Span of(Identities list) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int before = 0;
        boolean rises = false;
        boolean falls = false;
        for (int at = 0; at < list.size(); at++) {
            if (!list.isGood(at)) continue;
            int day = list.day(at);
            if (last > Integer.MIN_VALUE) {
                rises |= day > before;
                falls |= day < before;
            }
            before = day;
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        return new Span(first, last, !(rises && falls));
    }

    /** A stretch of the bank's list that has lines before and after a day has all lines of that day. */
    boolean hasWhole(int day) {
        return sorted && first < day && day < last;
    }

    boolean meets(Span other) {
        return first <= other.last && other.first <= last;
    }
}
