package sovang.statement.event;

import sovang.naming.StreamId;

/** A line of an imported statement that was not booked when the statement was. */
public record LineId(StatementId statement, int row) implements StreamId {

    @Override
    public String stream() {
        return "line-" + statement + "-" + row;
    }
}
