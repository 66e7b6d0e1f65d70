package sovang.plan.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target of a plan, in the words of its source.
 *
 * @param metric what is measured, such as {@code fund.received}
 * @param comparator {@code >=}, {@code <}, {@code >}, {@code ~}, {@code =0} or {@code falls-by}
 * @param value a decimal number in {@code unit}
 * @param from the first year that it holds for, {@code to} the last
 * @param funds the funds that it counts, where it is about money
 * @param source document, section and page
 */
public record TargetLine(
        String id,
        String text,
        @Nullable String section,
        String metric,
        String comparator,
        String value,
        String unit,
        @Nullable String area,
        @Nullable String group,
        String period,
        int from,
        int to,
        List<String> funds,
        @Nullable String baseline,
        String source) {}
