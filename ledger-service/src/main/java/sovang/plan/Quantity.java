package sovang.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.plan.event.Metric;

/** A number of a target or of a report, against what it measures: 3.2 households and 120 percent of them can't be. */
final class Quantity {

    /** What only exists whole. */
    private static final Set<String> WHOLE = Set.of("vnd", "vnđ", "đồng", "dong", "hộ", "người", "xã", "huyện");
    /** Of a whole; a comparison with another year has a unit of its own, such as "% so với năm trước". */
    private static final Set<String> SHARES = Set.of("%", "điểm %");

    /** What is wrong with a number, in two languages. */
    record Wrong(String vi, String en) {}

    private Quantity() {}

    /** @param metric the code of the metric or indicator */
    static @Nullable Wrong wrong(String metric, String unit, BigDecimal value) {
        String its = unit.strip().toLowerCase(Locale.ROOT);
        if (value.scale() > 0 && (WHOLE.contains(its) || countsWhole(metric)))
            return new Wrong(
                    "số " + unit + " phải là số nguyên, viết liền, ví dụ 3200.",
                    "a number of " + unit + " is whole; write it without marks, such as 3200.");
        if (SHARES.contains(its) && value.compareTo(BigDecimal.valueOf(100)) > 0)
            return new Wrong(
                    "tỷ lệ % không quá 100; nếu là mức so với năm khác thì ghi đơn vị tính khác, ví dụ % so với năm trước.",
                    "a share is at most 100 %; a comparison with another year has another unit, such as \"% of last year\".");
        return null;
    }

    private static boolean countsWhole(String metric) {
        if (metric.equals("households.total")) return true;
        return Metric.of(metric)
                .filter(it ->
                        it == Metric.FUND_RECEIVED || it == Metric.HOUSEHOLDS_TAKEN_ON || it == Metric.HOUSEHOLDS_COUNT)
                .isPresent();
    }
}
