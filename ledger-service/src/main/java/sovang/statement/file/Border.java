package sovang.statement.file;

/**
 * How one list ends in another, by Knuth, Morris and Pratt in one pass over each.
 *
 * @param length how many of the pattern's first lines are the text's last ones, at most
 * @param whole where in the text the whole pattern first stands, or −1
 */
record Border(int length, int whole) {

    static Border of(Identities pattern, Identities text) {
        int size = pattern.size();
        if (size == 0) return new Border(0, -1);
        var back = failures(pattern);
        int matched = 0;
        int whole = -1;
        for (int at = 0; at < text.size(); at++) {
            if (matched == size) matched = back[size - 1];
            while (matched > 0 && !pattern.isSame(matched, text, at)) matched = back[matched - 1];
            if (pattern.isSame(matched, text, at)) matched++;
            if (matched == size && whole < 0) whole = at - size + 1;
        }
        return new Border(matched, whole);
    }

    private static int[] failures(Identities pattern) {
        var back = new int[pattern.size()];
        int matched = 0;
        for (int at = 1; at < back.length; at++) {
            while (matched > 0 && !pattern.isSame(matched, pattern, at)) matched = back[matched - 1];
            if (pattern.isSame(matched, pattern, at)) matched++;
            back[at] = matched;
        }
        return back;
    }
}
