package sovang.pairing.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What help is made of. */
public enum HelpKind {
    @JsonProperty("money")
    MONEY,
    @JsonProperty("goods")
    GOODS,
    @JsonProperty("work")
    WORK,
    @JsonProperty("skills")
    SKILLS
}
