package sovang.statement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.statement.file.ReadRow;

/** What can be asked of an imported statement. */
sealed interface StatementCommand {

    StatementId statement();

    @TargetAggregateIdentifier
    default String stream() {
        return statement().stream();
    }

    record AcceptStatement(StatementAccepted accepted) implements StatementCommand {

        @Override
        public StatementId statement() {
            return accepted.subject();
        }
    }

    /** Books the next rows of the file; {@code last} says that none follow. */
    record BookLines(StatementId statement, List<ReadRow> rows, boolean last) implements StatementCommand {}

    record StartUndo(StatementId statement, String reason) implements StatementCommand {}

    /** Reverses what the rows {@code from} to {@code through} had booked. */
    record UndoLines(StatementId statement, int from, int through, boolean last) implements StatementCommand {}

    /** Books a held line after all. */
    record ReleaseLine(StatementId statement, int row, String reason) implements StatementCommand {}
}
