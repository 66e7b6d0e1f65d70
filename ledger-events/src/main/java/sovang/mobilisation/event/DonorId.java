package sovang.mobilisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** Someone who gives. */
public record DonorId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DonorId {}

    @Override
    public String stream() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
