package sovang.organisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A level of the Front, as data: trung-uong, tinh, huyen, xa. */
public record LevelCode(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LevelCode {}

    @Override
    public String stream() {
        return "level-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
