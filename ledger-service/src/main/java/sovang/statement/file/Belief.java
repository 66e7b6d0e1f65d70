package sovang.statement.file;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether an overlap is one, or equal gifts that happen to meet where two downloads meet. The reasons are in
 * {@code docs/decisions/0004-which-lines-are-the-same.md}.
 */
final class Belief {

    /** Chance would make such a run about once in a million times. */
    private static final int BITS = 20;

    /** So many lines are weighed at most; more would not change the answer of any real list. */
    private static final int WEIGHED = 1_000;

    private Belief() {}

    static boolean in(Run run) {
        return run.hasStrongLine() || run.spansDays() || run.touchesMidnight() || isRare(run);
    }

    /** Whether chance would hardly make it. */
    static boolean isRare(Run run) {
        return bits(run) >= BITS;
    }

    /** How surprising the run is, in bits, from how often each of its lines stands in both files together. */
    private static int bits(Run run) {
        var often = new HashMap<Long, int[]>();
        int weighed = Math.min(run.length(), WEIGHED);
        for (int at = run.freshStart(); at < run.freshStart() + weighed; at++)
            often.computeIfAbsent(run.fresh().shortHash(at), hash -> new int[1]);
        count(run.old(), often);
        count(run.fresh(), often);
        int all = run.old().size() + run.fresh().size();
        int bits = 0;
        for (int at = run.freshStart(); at < run.freshStart() + weighed && bits < BITS; at++) {
            var times = often.get(run.fresh().shortHash(at));
            if (times != null) bits += 31 - Integer.numberOfLeadingZeros(all / times[0]);
        }
        return bits;
    }

    private static void count(Identities list, Map<Long, int[]> often) {
        for (int at = 0; at < list.size(); at++) {
            var times = often.get(list.shortHash(at));
            if (times != null) times[0]++;
        }
    }
}
