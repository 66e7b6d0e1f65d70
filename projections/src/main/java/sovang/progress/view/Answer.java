package sovang.progress.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a year is from its target. All amounts are whole đồng.
 *
 * @param unit the unit that was asked for, with everything under it; null for all
 * @param position what the ledger held when this was computed
 * @param importing statements whose booking or undoing is under way: the figures are about to change
 * @param stopped views that have stopped
 * @param behind which of those that the figures are made of have not reached {@code position}, and how far they are
 * @param boundary which units the figures cover
 */
record Answer(
        int year,
        @Nullable String unit,
        @Nullable String fundAsked,
        LocalDate asOf,
        long position,
        List<String> importing,
        List<String> stopped,
        List<Behind> behind,
        @Nullable Boundary boundary,
        @Nullable Definition definition,
        @Nullable String planNote,
        Fund fund,
        Households households,
        Credit credit) {

    /** @param notIncluded former units whose place the unit has taken: ask for them by their own codes */
    record Boundary(String unit, String name, LocalDate asOf, int units, List<String> notIncluded) {}

    /** What counts as received, by the decision in force on the day. */
    record Definition(
            String id,
            LocalDate from,
            String text,
            String textEn,
            String document,
            List<String> funds,
            List<String> sources) {

        boolean counts(String fund) {
            return funds.contains(fund);
        }
    }

    /** @param outstanding what is still owed of pledges that stand on the day, whenever they were made */
    record Figures(
            long pledged,
            long received,
            long receivedBank,
            long receivedCash,
            long receivedInKind,
            long receivedCurrency,
            long outstanding) {}

    /**
     * @param percent received of target in hundredths, half up; above 100 as it is
     * @param expectedToDate the target's share of the days that have passed
     */
    record Fund(
            @Nullable Long target,
            @JsonUnwrapped Figures figures,
            @Nullable String percent,
            @Nullable Long expectedToDate,
            @Nullable String pace,
            Forecasts.Answer forecast,
            List<ByFund> byFund,
            List<ByUnit> byUnit,
            List<ByCampaign> byCampaign,
            List<ByMonth> byMonth) {}

    record ByFund(
            String fund,
            String name,
            boolean counted,
            @Nullable Long target,
            @JsonUnwrapped Figures figures) {}

    record ByUnit(
            String unit,
            String name,
            @Nullable String level,
            @JsonUnwrapped Figures figures) {}

    record ByCampaign(
            String campaign, String name, @JsonUnwrapped Figures figures) {}

    record ByMonth(String month, long pledged, long received) {}

    /**
     * Distinct households of the year: taken on (the plan's words), and helped in fact.
     *
     * @param percent taken on of target in hundredths, half up; {@code helpedPercent} likewise
     * @param newlyTakenOn without those whose care was renewed from the year before
     */
    record Households(
            @Nullable Long target,
            long takenOn,
            long helped,
            @Nullable String percent,
            @Nullable String helpedPercent,
            @Nullable Long expectedToDate,
            @Nullable String pace,
            Forecasts.Answer forecast,
            long newlyTakenOn,
            long carriedOver,
            List<Group> byClass,
            List<Group> bySponsorTier,
            List<Group> byUnit,
            List<Group> byMonth,
            HouseholdDefinitions.@Nullable Definition definition) {}

    /** @param name of a unit or month; null where the key says all */
    record Group(String key, @Nullable String name, long takenOn, long helped) {}

    /**
     * Needs for production and business, and what the bank's latest file says.
     *
     * @param percent met in full of the eligible need, never rounded up; null where nobody wants a loan, which
     *     {@code note} says
     * @param outstanding current, overdue and frozen together in đồng; null before the first file
     * @param dataDate of what day the bank's figures are
     */
    record Credit(
            long eligibleNeed,
            long met,
            long partlyMet,
            @Nullable String percent,
            @Nullable String note,
            @Nullable Long outstanding,
            @Nullable Long overdue,
            @Nullable Long frozen,
            @Nullable LocalDate dataDate,
            Coverage.CoveredCapital capital,
            Coverage.AskedShare asked) {}
}
