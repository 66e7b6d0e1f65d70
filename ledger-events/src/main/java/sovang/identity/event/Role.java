package sovang.identity.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an actor may do. */
public enum Role {
    /** Records. */
    @JsonProperty("accountant")
    ACCOUNTANT,
    /** Decides on what needs a second person, such as closing and undoing. */
    @JsonProperty("approver")
    APPROVER,
    /** Reads everything, personal fields too, and replays. */
    @JsonProperty("auditor")
    AUDITOR,
    /** Keeps units, actors and views; makes backups. */
    @JsonProperty("admin")
    ADMIN
}
