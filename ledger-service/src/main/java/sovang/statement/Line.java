package sovang.statement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.LineEvent.LineRematched;
import sovang.statement.event.LineEvent.LineSkipped;
import sovang.statement.event.StatementId;

/** A line that was not booked with its statement. */
final class Line {

    @AggregateIdentifier
    private String stream;

    private @Nullable LineHeld held;
    private boolean released;

    Line() {}

    LineHeld release(String reason) {
        if (held == null || released)
            throw Refusal.rule(
                    "STATEMENT_LINE_NOT_HELD",
                    "Dòng này không (còn) bị giữ lại, nên không có gì để ghi thêm.",
                    "This line is not held back (any more), so there is nothing to book.");
        apply(new LineReleased(held.subject(), reason));
        return held;
    }

    void rematch(StatementId matched, int row) {
        if (held != null && !released) apply(new LineRematched(held.subject(), matched, row));
    }

    @EventSourcingHandler
    void evolve(LineEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case LineHeld it -> held = it;
            case LineReleased it -> released = true;
            case LineRematched it -> {}
            case LineSkipped it -> {}
        }
    }
}
