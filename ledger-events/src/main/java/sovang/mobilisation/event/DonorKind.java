package sovang.mobilisation.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of giver a donor is. */
public enum DonorKind {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("household")
    HOUSEHOLD,
    @JsonProperty("enterprise")
    ENTERPRISE,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("locality")
    LOCALITY,
    @JsonProperty("anonymous")
    ANONYMOUS;

    /** Known by a tax code, which is public; a household that is in business has that of its head. */
    public boolean isOrganisation() {
        return this == ENTERPRISE || this == ORGANISATION || this == LOCALITY;
    }
}
