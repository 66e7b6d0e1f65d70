package sovang.mobilisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A pledge (đăng ký ủng hộ). */
public record PledgeId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PledgeId {}

    @Override
    public String stream() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
