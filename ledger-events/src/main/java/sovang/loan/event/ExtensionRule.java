package sovang.loan.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the last day of a loan may be put off in all; of several the first that fits holds.
 *
 * @param programmes for which it holds; empty means all
 * @param termUpTo holds for terms of at most so many months; null means any
 * @param months at most so many; or
 * @param termPercent at most this part of the term
 */
public record ExtensionRule(
        List<ProgrammeId> programmes,
        @Nullable Integer termUpTo,
        @Nullable Integer months,
        @Nullable Integer termPercent,
        String source,
        boolean verified) {

    public boolean fits(ProgrammeId programme, int termMonths) {
        return (programmes.isEmpty() || programmes.contains(programme)) && (termUpTo == null || termMonths <= termUpTo);
    }

    /** How many months longer a loan of this term may last. */
    public int most(int termMonths) {
        if (months != null) return months;
        return termPercent == null ? 0 : termMonths * termPercent / 100;
    }
}
