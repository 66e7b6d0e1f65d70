package sovang.statement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.refusal.Refusal;
import sovang.statement.StatementCommand.AcceptStatement;
import sovang.statement.event.StatementEvent;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;

/** An import: booked row by row to the end, and maybe undone row by row to the end. */
final class Statement {

    @AggregateIdentifier
    private String stream;

    private StatementAccepted accepted;
    private int booked;
    private boolean done;
    private int undone;
    private boolean undoing;
    private String undoReason = "";

    @SuppressWarnings("NullAway.Init") // the first event fills them
    Statement() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Statement(AcceptStatement command) {
        apply(command.accepted());
    }

    StatementAccepted accepted() {
        return accepted;
    }

    int booked() {
        return booked;
    }

    boolean done() {
        return done;
    }

    int undone() {
        return undone;
    }

    boolean undoing() {
        return undoing;
    }

    String undoReason() {
        return undoReason;
    }

    void book(LinesBooked lines) {
        if (lines.from() != booked + 1) throw new IllegalStateException("row " + (booked + 1) + " comes next");
        apply(lines);
    }

    void startUndo(String reason) {
        if (!done || undoing) throw notDone();
        apply(new UndoStarted(accepted.subject(), reason));
    }

    static Refusal notDone() {
        return Refusal.rule(
                "STATEMENT_NOT_DONE",
                "Sao kê này chưa ghi sổ xong, hoặc đang hủy hay đã hủy, nên không làm được việc này.",
                "This import is not finished, or is being undone or was undone already.");
    }

    void undo(LinesUndone lines) {
        if (!undoing || lines.from() != undone + 1)
            throw new IllegalStateException("row " + (undone + 1) + " comes next");
        apply(lines);
    }

    @EventSourcingHandler
    void evolve(StatementEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case StatementAccepted it -> accepted = it;
            case LinesBooked it -> {
                booked = it.through();
                done = it.last();
            }
            case UndoStarted it -> {
                undoing = true;
                undoReason = it.reason();
            }
            case LinesUndone it -> undone = it.through();
        }
    }
}
