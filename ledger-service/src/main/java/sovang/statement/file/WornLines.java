package sovang.statement.file;

import java.util.ArrayList;
import java.util.List;
import sovang.statement.file.Overlap.Doubt;

/**
 * Lines that are the same though their letters differ: a spreadsheet dropped noughts, the bank wrote a name anew. Day, amount
 * and balance are evidence across files only, one for one in order, within the stretch that both files share, and only where
 * the balances of neighbours go on in both: a payment, its return and the payment again have the same four values twice.
 */
final class WornLines {

    private WornLines() {}

    static void match(Earlier file, Identities fresh, Matches matches) {
        var old = file.identities();
        if (!old.knowsWorn() || !fresh.knowsWorn() || matches.count() == fresh.size()) return;
        Run.between(old.worn(), fresh.worn())
                .filter(run -> agrees(run, file, matches))
                .ifPresent(run -> match(run, file, fresh, matches));
    }

    /** What is the same letter for letter must lie in the same places of this stretch. */
    private static boolean agrees(Run run, Earlier file, Matches matches) {
        for (int at = 0; at < run.length(); at++) {
            var line = file.line(run.oldStart() + at);
            var known = matches.at(run.freshStart() + at);
            if (line == null || known == null) continue;
            if (known.statement().equals(line.statement()) && known.row() != line.row()) return false;
        }
        return true;
    }

    private static void match(Run run, Earlier file, Identities fresh, Matches matches) {
        for (int at = 0; at < run.length(); at++) {
            int index = run.freshStart() + at;
            var line = file.line(run.oldStart() + at);
            if (line == null || !fresh.isGood(index)) continue;
            if (!fresh.isBalanced(index) || goesOn(run, at)) matches.match(index, line);
        }
    }

    /** Whether the balance goes on to a neighbour within the stretch, in both files. */
    private static boolean goesOn(Run run, int at) {
        return (at > 0 && chained(run, at)) || (at + 1 < run.length() && chained(run, at + 1));
    }

    private static boolean chained(Run run, int at) {
        return isChained(run.fresh(), run.freshStart() + at) && isChained(run.old(), run.oldStart() + at);
    }

    private static boolean isChained(Identities file, int index) {
        return file.isBalanced(index) && file.isBalanced(index - 1) && file.isChained(index);
    }

    /** Rows that stay, each with the line that it may be. */
    static List<Doubt> doubts(List<Earlier> near, Identities fresh, Matches matches) {
        if (!fresh.knowsWorn() || near.isEmpty()) return List.of();
        var rough = fresh.worn();
        var unmatched = new Unmatched(rough, matches);
        var doubts = new ArrayList<Doubt>();
        for (var file : near) {
            if (!file.identities().knowsWorn()) continue;
            var old = file.identities().worn();
            for (int at = 0; at < old.size(); at++) {
                int same = unmatched.first(old, at);
                if (same < 0) continue;
                var line = file.line(at);
                if (line == null || matches.isGiven(line)) continue;
                doubts.add(new Doubt(same + 1, line));
                unmatched.remove(same);
            }
        }
        return List.copyOf(doubts);
    }
}
