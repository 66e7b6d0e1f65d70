package sovang.statement.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** One import of one bank statement. */
public record StatementId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {}

    @Override
    public String stream() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
