package sovang.book.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** Money that the bank took out of an account. */
public record OutflowId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutflowId {}

    @Override
    public String stream() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
