package sovang.plan.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A plan with targets, such as bac-lieu-127-kh-ubnd. */
public record PlanId(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {}

    @Override
    public String stream() {
        return "plan-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
