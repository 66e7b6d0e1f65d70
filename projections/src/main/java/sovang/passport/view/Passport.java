package sovang.passport.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All help that a household ever had.
 *
 * @param years what was given, year by year, from every source
 */
record Passport(
        String id,
        String unit,
        String code,
        String head,
        @Nullable String address,
        boolean alive,
        @Nullable String householdClass,
        List<String> flags,
        List<Classed> classes,
        List<Care> sponsors,
        List<Given> help,
        List<Promised> promises,
        List<Visited> visits,
        List<Year> years,
        Total total) {

    record Classed(@Nullable String householdClass, LocalDate from, String decision, String standard) {}

    /** @param state open or ended */
    record Care(
            String pairing,
            int year,
            String sponsor,
            @Nullable String sponsorName,
            String tier,
            String purpose,
            @Nullable String householdClass,
            LocalDate on,
            String state,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {}

    /**
     * @param source sponsor or fund
     * @param by the sponsor's name, or the fund
     */
    record Given(
            LocalDate on,
            String source,
            @Nullable String by,
            String kind,
            String what,
            @Nullable String quantity,
            long value,
            @Nullable String evidence,
            @Nullable String payment,
            String pairing) {}

    record Promised(
            LocalDate due, @Nullable String by, String kind, String what, long value, long delivered, String pairing) {}

    record Visited(LocalDate on, @Nullable String by, String note, String pairing) {}

    record Year(int year, long fromSponsors, long fromFunds, long total) {}

    record Total(long fromSponsors, long fromFunds, long total) {}
}
