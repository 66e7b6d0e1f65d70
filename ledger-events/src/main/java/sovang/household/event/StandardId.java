package sovang.household.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A version of the poverty standard, such as 07-2021. */
public record StandardId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardId {}

    @Override
    public String stream() {
        return "standard-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
