package sovang.organisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A fund: money and goods under one rule set, such as VNN or ASXH. */
public record FundCode(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundCode {}

    @Override
    public String stream() {
        return "fund-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
