package sovang.progress.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the declared need is met.
 *
 * @param headline production and business: what the target of 100 % speaks of
 * @param other all other purposes, apart
 * @param ineligible needs of households that may not have a loan: counted nowhere else
 * @param withdrawn needs that were taken back
 */
record Coverage(
        int year,
        @Nullable String unit,
        java.time.LocalDate asOf,
        CoveredHouseholds headline,
        CoveredHouseholds other,
        long ineligible,
        long withdrawn,
        CoveredCapital capital,
        AskedShare asked,
        List<OfUnit> byUnit,
        List<OfClass> byClass,
        long position) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * CoveredHouseholds, each once.
     *
     * @param eligibleNeed eligible and wanting
     * @param met all that they want is met in full
     * @param partlyMet something is, and not all
     * @param percent met of eligibleNeed, never rounded up; null when there is no need
     * @param note where 0 of 0 would be a percentage: {@code no_need}, or {@code not_asked} when nobody was asked
     */
    record CoveredHouseholds(
            long eligibleNeed,
            long met,
            long partlyMet,
            @Nullable BigDecimal percent,
            @Nullable String note) {

        static CoveredHouseholds of(long need, long met, long partly, boolean asked) {
            return new CoveredHouseholds(
                    need, met, partly, Coverage.percent(met, need), need > 0 ? null : asked ? "no_need" : "not_asked");
        }
    }

    /**
     * @param needed what the eligible needs of production and business come to, each up to its ceiling
     * @param met of that
     * @param allotted to these units for the year; null when nothing was recorded
     */
    record CoveredCapital(long needed, long met, @Nullable Long allotted) {}

    /** @param percent of households on the list that were asked; null when nobody counted them */
    record AskedShare(long asked, long households, @Nullable BigDecimal percent, List<String> unitsNotAsked) {

        static AskedShare of(long asked, long households, List<String> notAsked) {
            return new AskedShare(asked, households, Coverage.percent(asked, households), notAsked);
        }
    }

    record OfUnit(
            String unit,
            @Nullable String name,
            CoveredHouseholds households,
            CoveredCapital capital,
            AskedShare asked) {}

    record OfClass(String itsClass, CoveredHouseholds households) {}

    /** Down to two decimals: 9,999 of 10,000 is not 100 %. */
    static @Nullable BigDecimal percent(long part, long of) {
        if (of == 0) return null;
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.DOWN);
    }
}
