package sovang.plan.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target of a plan, in the words of its source.
 *
 * @param metric what measures it, a code of {@link Metric}
 * @param comparator {@code >=}, {@code <=}, {@code <}, {@code >}, {@code ~} (about), {@code =0}, {@code =100} (all of those
 *     in need), {@code falls-by} (at least so many points), {@code falls-by-more}, or {@code words} (the source has no number)
 * @param value a decimal number in {@code unit}; empty with {@code words}
 * @param valueTo the far end, where the source gives a span such as 4 to 5 %
 * @param unit {@code VND}, {@code %}, {@code điểm %}, {@code hộ}, {@code người} …
 * @param area {@code NONG_THON}, {@code THANH_THI}, {@code DTTS} (ethnic minorities' area), {@code DBKK} (special hardship) or
 *     another in words; null for the whole unit
 * @param group a class such as {@code HO_NGHEO}, or another group in words
 * @param period {@code year} (each year), {@code term} (by the end) or {@code average} (a year, on average of the term)
 * @param from the first year that it holds for, {@code to} the last
 * @param funds the funds that it counts, where it is about money
 * @param baseline a decimal number in {@code unit}, where the source gives one
 * @param source document, section and page
 * @param indicator the deprivation, or the observed indicator
 * @param flags only households with all of these
 * @param except only households with none of these
 * @param baselineHouseholds the households behind the baseline
 * @param note what is unclear or wrong in the source
 */
public record TargetLine(
        String id,
        String text,
        @Nullable String section,
        String metric,
        String comparator,
        String value,
        @Nullable String valueTo,
        String unit,
        @Nullable String area,
        @Nullable String group,
        String period,
        int from,
        int to,
        List<String> funds,
        @Nullable String baseline,
        String source,
        @Nullable String indicator,
        List<String> flags,
        List<String> except,
        @Nullable Integer baselineHouseholds,
        @Nullable String note) {}
