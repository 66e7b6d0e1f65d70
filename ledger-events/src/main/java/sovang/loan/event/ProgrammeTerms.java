package sovang.loan.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.money.Rate;

/**
 * What a programme lends at from a day on.
 *
 * @param to the last day; null when it still holds
 * @param rate percent a year; null when it is not known
 * @param overduePercent the overdue rate in percent of the lending rate
 * @param ceiling the most that a household may borrow; null when it is not known
 * @param longestMonths the longest term; null when it is not known
 * @param verified false where somebody still has to read the document
 */
public record ProgrammeTerms(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Rate rate,
        int overduePercent,
        @Nullable Dong ceiling,
        @Nullable Integer longestMonths,
        String source,
        LocalDate issued,
        boolean verified,
        @Nullable String note) {}
