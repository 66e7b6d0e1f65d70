package sovang.organisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** The official code of a unit: 2 digits for a province, 5 for a commune (QĐ 19/2025/QĐ-TTg); never reused. */
public record UnitCode(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {}

    @Override
    public String stream() {
        return "unit-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
