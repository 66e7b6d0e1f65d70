package sovang.loan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** The closed months of one unit's loans. */
public record CreditBookId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditBookId {}

    @Override
    public String stream() {
        return "credit-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
