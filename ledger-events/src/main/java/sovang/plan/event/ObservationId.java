package sovang.plan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** One figure that an agency reported. */
public record ObservationId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObservationId {}

    @Override
    public String stream() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
