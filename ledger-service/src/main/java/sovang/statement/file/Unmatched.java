package sovang.statement.file;

import java.util.Arrays;

/** The rows of a new file that are matched with nothing yet, found by their identity, equal ones in the order of the file. */
final class Unmatched {

    private static final int NONE = -1;

    private final Identities fresh;
    private final int mask;
    private final int[] heads;
    private final int[] next;

    Unmatched(Identities fresh, Matches matches) {
        this.fresh = fresh;
        int slots = Math.max(16, Integer.highestOneBit(fresh.size()) * 2);
        mask = slots - 1;
        heads = new int[slots];
        next = new int[fresh.size()];
        Arrays.fill(heads, NONE);
        for (int at = fresh.size() - 1; at >= 0; at--)
            if (fresh.isGood(at) && !matches.has(at)) {
                int slot = fresh.hashCode(at) & mask;
                next[at] = heads[slot];
                heads[slot] = at;
            }
    }

    /** The first row that is the same line, or −1. */
    int first(Identities old, int index) {
        int at = heads[old.hashCode(index) & mask];
        while (at != NONE && !fresh.isSame(at, old, index)) at = next[at];
        return at;
    }

    void remove(int index) {
        int slot = fresh.hashCode(index) & mask;
        if (heads[slot] == index) {
            heads[slot] = next[index];
            return;
        }
        int at = heads[slot];
        while (next[at] != index) at = next[at];
        next[at] = next[index];
    }
}
