package sovang.plan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A dated decision on what counts towards the target of the funds. */
public record DefinitionId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DefinitionId {}

    @Override
    public String stream() {
        return "definition-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
