package sovang.mirror.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outstanding loans as the bank's latest file by a day says.
 *
 * @param atRisk loans of which something is overdue, and of which it is for more than 30 and 90 days
 */
public record Portfolio(
        LocalDate asOf,
        String mirror,
        LocalDate dataDate,
        String by,
        LoanSum total,
        List<LoanSum> groups,
        List<AgeBucket> ageing,
        List<RiskShare> atRisk) {

    /** @param name the group's own name where it has one */
    public record LoanSum(
            @Nullable String group,
            @Nullable String name,
            long loans,
            long current,
            long overdue,
            long frozen,
            long outstanding,
            long interest,
            long savings) {}

    /**
     * @param days {@code 1-90}, {@code 91-180}, {@code 181-360}, {@code 361+}; {@code unknown} where only a part fell due
     *     and the file does not say when
     */
    public record AgeBucket(String days, long loans, long overdue, long outstanding) {}

    /** @param percent of all that is outstanding */
    public record RiskShare(
            int moreThanDays,
            long loans,
            long outstanding,
            @Nullable BigDecimal percent) {

        static RiskShare of(int days, long loans, long part, long all) {
            return new RiskShare(
                    days,
                    loans,
                    part,
                    all == 0
                            ? null
                            : BigDecimal.valueOf(part)
                                    .movePointRight(2)
                                    .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
        }
    }
}
