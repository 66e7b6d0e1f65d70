package sovang.statement.file;

import java.util.Arrays;

/**
 * Pages that stand twice inside one file. Equal lines of one file are different gifts, so a stretch is only taken for a page
 * that came again when chance would not make it (ADR 4): it has a strong line and 20 bits, and where the bank keeps a balance,
 * that does not go on from the line before.
 */
final class Repeats {

    private static final int NONE = -1;

    private final Identities file;
    private final int[] earlier;

    private Repeats(Identities file) {
        this.file = file;
        this.earlier = new int[file.size()];
        int mask = Math.max(16, Integer.highestOneBit(file.size()) * 4) - 1;
        int[] last = new int[mask + 1];
        Arrays.fill(last, NONE);
        for (int at = 0; at < file.size(); at++) {
            earlier[at] = NONE;
            if (!file.isGood(at)) continue;
            int slot = file.hashCode(at) & mask;
            while (last[slot] != NONE && !file.isSame(last[slot], file, at)) slot = (slot + 1) & mask;
            earlier[at] = last[slot];
            last[slot] = at;
        }
    }

    /** Matches the lines of each repeated stretch with those of its first coming. */
    static int match(Identities file, String self, Matches matches) {
        var repeats = new Repeats(file);
        int found = 0;
        for (int at = 0; at < file.size(); ) {
            int length = repeats.length(at);
            if (length > 1 && repeats.isPage(at, length)) {
                for (int line = at; line < at + length; line++) {
                    int before = matches.count();
                    matches.match(line, new LineRef(self, repeats.earlier[line] + 1));
                    found += matches.count() - before;
                }
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int length(int from) {
        if (earlier[from] == NONE) return 0;
        int most = Math.min(from - earlier[from], file.size() - from);
        int length = 1;
        while (length < most && earlier[from + length] == earlier[from] + length) length++;
        return length;
    }

    private boolean isPage(int from, int length) {
        if (file.isBalanced(from) && file.isChained(from)) return false;
        var run = new Run(file, earlier[from], file, from, length);
        return run.hasStrongLine() && Belief.isRare(run);
    }
}
