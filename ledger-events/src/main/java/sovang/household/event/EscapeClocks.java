package sovang.household.event;

import java.time.LocalDate;

/**
 * The two clocks of a newly escaped household. They start on different days and serve different rules: never one for the
 * other.
 */
public interface EscapeClocks {

    int SUPPORT_MONTHS = 36;
    int CREDIT_YEARS = 3;

    /** The last day of support: 36 months from its recognition (92/KH-UBND Sơn La, III.1; xã Mỹ Thanh, II.2.a). */
    static LocalDate supportUntil(LocalDate recognised) {
        return recognised.plusMonths(SUPPORT_MONTHS).minusDays(1);
    }

    /** The last day of credit: 3 years since it left the list (Decision 28/2015/QĐ-TTg). */
    static LocalDate creditUntil(LocalDate leftList) {
        return leftList.plusYears(CREDIT_YEARS);
    }
}
