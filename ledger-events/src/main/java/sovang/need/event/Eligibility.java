package sovang.need.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a household may have a loan of these programmes on the day it declares its need, or why not. */
public enum Eligibility {
    @JsonProperty("poor")
    POOR,
    @JsonProperty("near_poor")
    NEAR_POOR,
    /** Not more than three years since it left the list (Decision 28/2015/QĐ-TTg, not the 36 months of support). */
    @JsonProperty("newly_escaped")
    NEWLY_ESCAPED,
    @JsonProperty("never_classified")
    NEVER_CLASSIFIED,
    @JsonProperty("not_on_list")
    NOT_ON_LIST,
    /** More than three years have passed since it left the list. */
    @JsonProperty("credit_clock_over")
    CREDIT_CLOCK_OVER;

    public boolean isEligible() {
        return this == POOR || this == NEAR_POOR || this == NEWLY_ESCAPED;
    }
}
