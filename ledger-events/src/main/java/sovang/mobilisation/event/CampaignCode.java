package sovang.mobilisation.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** A campaign of mobilisation (đợt vận động). */
public record CampaignCode(@JsonValue String value) implements StreamId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignCode {}

    @Override
    public String stream() {
        return "campaign-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
