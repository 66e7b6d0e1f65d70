package sovang.need.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a household wants a loan for. */
public enum Purpose {
    @JsonProperty("production")
    PRODUCTION,
    @JsonProperty("business")
    BUSINESS,
    @JsonProperty("housing")
    HOUSING,
    @JsonProperty("water")
    WATER,
    @JsonProperty("study")
    STUDY,
    @JsonProperty("job")
    JOB,
    @JsonProperty("labour_export")
    LABOUR_EXPORT,
    @JsonProperty("other")
    OTHER;

    /** Loans for production and business: those that the target of 100 % speaks of (127/KH-UBND, II.2.c). */
    public boolean isHeadline() {
        return this == PRODUCTION || this == BUSINESS;
    }
}
