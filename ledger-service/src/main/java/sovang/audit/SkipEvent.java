package sovang.audit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.audit.event.ViewName;

/** Lets a view go on without an event that it can't apply. */
record SkipEvent(ViewName view, long position, String reason) {

    @TargetAggregateIdentifier
    public String stream() {
        return view.stream();
    }
}
