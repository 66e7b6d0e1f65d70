package sovang.plan.event;

import java.util.Arrays;
import java.util.Optional;

/** What measures a target: computed from what the ledger holds, or observed, which is to say reported by an agency. */
public enum Metric {
    FUND_RECEIVED("fund.received", "books"),
    /** Distinct poor and near-poor households taken on by a sponsor. */
    HOUSEHOLDS_TAKEN_ON("households.taken-on", "pairings"),
    /** Households of a class, of all households of the area, in percent. */
    HOUSEHOLDS_RATE("households.rate", "register"),
    /** By how many points that rate fell within a year. */
    HOUSEHOLDS_RATE_CUT("households.rate-cut", "register"),
    /** Households of a class with all the flags of the line. */
    HOUSEHOLDS_COUNT("households.count", "register"),
    /** Households of a class that lack an indicator, of all of that class, in percent. */
    DEPRIVATION_RATE("deprivation.rate", "register"),
    /** Needs met in full, of those eligible and wanting a loan, in percent. */
    CREDIT_COVERAGE("credit.coverage", "loans"),
    /** Reported by an agency under the line's indicator. */
    OBSERVED("observed", "observed");

    private final String code;
    private final String from;

    Metric(String code, String from) {
        this.code = code;
        this.from = from;
    }

    public static Optional<Metric> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** As plans write it. */
    public String code() {
        return code;
    }

    /** Where its figures come from: books, pairings, register, loans or observed. */
    public String from() {
        return from;
    }
}
