package sovang.pairing.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a pairing ended; it says whether the household goes back to the pool. */
public enum EndReason {
    @JsonProperty("escaped_poverty")
    ESCAPED_POVERTY(false),
    @JsonProperty("moved")
    MOVED(false),
    @JsonProperty("died_out")
    DIED_OUT(false),
    @JsonProperty("sponsor_withdrew")
    SPONSOR_WITHDREW(true),
    @JsonProperty("replaced")
    REPLACED(false);

    private final boolean backToPool;

    EndReason(boolean backToPool) {
        this.backToPool = backToPool;
    }

    /** Whether the household needs another sponsor. */
    public boolean backToPool() {
        return backToPool;
    }
}
