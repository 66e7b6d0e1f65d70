package sovang.pairing.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of sponsor; the tiers are those of the plan's sentence (127/KH-UBND, II.2.e; domain practice). */
public enum SponsorKind {
    @JsonProperty("department")
    DEPARTMENT(Tier.DEPARTMENTS),
    @JsonProperty("locality")
    LOCALITY(Tier.LOCALITIES),
    @JsonProperty("enterprise")
    ENTERPRISE(Tier.ENTERPRISES),
    @JsonProperty("mass_organisation")
    MASS_ORGANISATION(Tier.OTHERS),
    @JsonProperty("individual")
    INDIVIDUAL(Tier.OTHERS),
    @JsonProperty("household")
    HOUSEHOLD(Tier.OTHERS);

    /** Sở, Ban, Ngành; địa phương; doanh nghiệp; and who else helps. */
    public enum Tier {
        @JsonProperty("departments")
        DEPARTMENTS,
        @JsonProperty("localities")
        LOCALITIES,
        @JsonProperty("enterprises")
        ENTERPRISES,
        @JsonProperty("others")
        OTHERS
    }

    private final Tier tier;

    SponsorKind(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }
}
