package sovang.statement.file;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of lines that stands in an earlier file and in the new one alike: their overlap. */
record Run(Identities old, int oldStart, Identities fresh, int freshStart, int length) {

    /** The longest overlap of two stretches of one list that can be believed, if they have any. */
    static Optional<Run> between(Identities old, Identities fresh) {
        var freshAfter = Border.of(fresh, old);
        if (freshAfter.whole() >= 0) return Optional.of(new Run(old, freshAfter.whole(), fresh, 0, fresh.size()));
        var freshBefore = Border.of(old, fresh);
        if (freshBefore.whole() >= 0) return Optional.of(new Run(old, 0, fresh, freshBefore.whole(), old.size()));
        return Stream.of(
                        new Run(old, old.size() - freshAfter.length(), fresh, 0, freshAfter.length()),
                        new Run(old, 0, fresh, fresh.size() - freshBefore.length(), freshBefore.length()))
                .filter(run -> run.length > 0 && Belief.in(run))
                .max(Comparator.comparingInt(Run::length));
    }

    /** Whether one of the lines is told from its equals by the bank itself. */
    boolean hasStrongLine() {
        for (int at = freshStart; at < freshStart + length; at++) if (fresh.isStrong(at)) return true;
        return false;
    }

    boolean spansDays() {
        return fresh.day(freshStart) != fresh.day(freshStart + length - 1);
    }

    /** Whether both files could have begun or ended this run at midnight, as downloads by date do. */
    boolean touchesMidnight() {
        boolean begins = startsDay(old, oldStart) && startsDay(fresh, freshStart);
        boolean ends = endsDay(old, oldStart + length - 1) && endsDay(fresh, freshStart + length - 1);
        return begins || ends;
    }

    private static boolean startsDay(Identities list, int at) {
        return at == 0 || list.day(at - 1) != list.day(at);
    }

    private static boolean endsDay(Identities list, int at) {
        return at == list.size() - 1 || list.day(at + 1) != list.day(at);
    }
}
