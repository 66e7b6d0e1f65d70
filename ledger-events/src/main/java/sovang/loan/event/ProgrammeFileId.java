package sovang.loan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** One reading of the file of programmes. */
public record ProgrammeFileId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeFileId {}

    @Override
    public String stream() {
        return "loan-programmes-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
