package sovang.audit.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A view, as operators name it. */
public record ViewName(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViewName {}

    @Override
    public String stream() {
        return "view-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
