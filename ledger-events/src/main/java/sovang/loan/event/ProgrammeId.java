package sovang.loan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A credit programme of the bank for social policies, such as {@code HO_NGHEO}. */
public record ProgrammeId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {}

    @Override
    public String stream() {
        return "programme-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
