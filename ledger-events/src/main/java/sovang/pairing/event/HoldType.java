package sovang.pairing.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a household is held back from the pool. */
public enum HoldType {
    /** Kept by whoever looks for a sponsor for it. */
    @JsonProperty("reserved")
    RESERVED,
    /** Offered to a sponsor, who accepts or refuses. */
    @JsonProperty("offered")
    OFFERED
}
