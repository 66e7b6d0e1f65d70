package sovang.statement.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a new file are already in the books, brought by earlier downloads of the same list. Index 0 is data row 1.
 *
 * <p>A download is a stretch of the bank's list without holes. So first the overlap of both stretches is looked for, and its
 * lines are the same. Of the rest, equal lines are the same, one for one, where the bank itself tells lines from each other, or
 * where one of the files has the whole day. All other equal lines are different gifts.
 */
public final class Overlap {

    private final Matches matches;
    private final int alike;
    private final int repeated;
    private final List<Doubt> doubts;

    private Overlap(Matches matches, int alike, int repeated, List<Doubt> doubts) {
        this.matches = matches;
        this.alike = alike;
        this.repeated = repeated;
        this.doubts = doubts;
    }

    /** A row that is booked though a line of the books may be the same. */
    public record Doubt(int row, LineRef twin) {}

    /** @param earlier the imports of the same account whose days meet those of the new file, oldest first */
    public static Overlap of(Identities fresh, List<Earlier> earlier) {
        return of(fresh, earlier, "");
    }

    /** @param self the id of the new import, for lines that stand in it twice */
    public static Overlap of(Identities fresh, List<Earlier> earlier, String self) {
        var matches = new Matches(fresh.size());
        var days = Span.of(fresh);
        var near = earlier.stream()
                .filter(file -> days.meets(Span.of(file.identities())))
                .toList();
        for (var file : near) Run.between(file.identities(), fresh).ifPresent(run -> match(run, file, matches));
        var unmatched = new Unmatched(fresh, matches);
        for (var file : near) matchOneForOne(file, fresh, days, unmatched, matches);
        for (var file : near) WornLines.match(file, fresh, matches);
        int alike = 0;
        unmatched = new Unmatched(fresh, matches);
        for (var file : near) alike += countAlike(file, unmatched, matches);
        int repeated = Repeats.match(fresh, self, matches);
        return new Overlap(matches, alike, repeated, WornLines.doubts(near, fresh, matches));
    }

    private static void match(Run run, Earlier file, Matches matches) {
        for (int at = 0; at < run.length(); at++) {
            var line = file.line(run.oldStart() + at);
            if (line != null && run.fresh().isGood(run.freshStart() + at)) matches.match(run.freshStart() + at, line);
        }
    }

    private static void matchOneForOne(
            Earlier file, Identities fresh, Span days, Unmatched unmatched, Matches matches) {
        var old = file.identities();
        var oldDays = Span.of(old);
        for (int at = 0; at < old.size(); at++) {
            int same = unmatched.first(old, at);
            if (same < 0) continue;
            var line = file.line(at);
            if (line == null || matches.isGiven(line)) continue;
            int day = fresh.day(same);
            if (!fresh.isStrong(same) && !days.hasWhole(day) && !oldDays.hasWhole(day)) continue;
            matches.match(same, line);
            unmatched.remove(same);
        }
    }

    private static int countAlike(Earlier file, Unmatched unmatched, Matches matches) {
        int alike = 0;
        for (int at = 0; at < file.identities().size(); at++) {
            int same = unmatched.first(file.identities(), at);
            if (same < 0) continue;
            var line = file.line(at);
            if (line == null || matches.isGiven(line)) continue;
            alike++;
            unmatched.remove(same);
        }
        return alike;
    }

    /** The line of the books that the row is, or null where the row is new. */
    public @Nullable LineRef match(int index) {
        return matches.at(index);
    }

    /** How many rows are already in the books. */
    public int count() {
        return matches.count();
    }

    /** How many rows are held because they stand in this very file before: a page that came twice. */
    public int repeated() {
        return repeated;
    }

    /** Rows that are booked though a line of the books has the same day, amount and balance, or the same worn words. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** How many rows are taken for new gifts though an equal line of another file stands in the books: worth a look. */
    public int alike() {
        return alike;
    }
}
