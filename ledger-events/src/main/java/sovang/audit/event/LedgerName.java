package sovang.audit.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sovang.naming.StreamId;

/** The ledger as a whole. */
public record LedgerName(@JsonValue String value) implements StreamId {

    public static final LedgerName THIS = new LedgerName("so-vang");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LedgerName {}

    @Override
    public String stream() {
        return "ledger-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
