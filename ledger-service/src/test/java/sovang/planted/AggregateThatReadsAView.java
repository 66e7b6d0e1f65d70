package sovang.planted;

import org.axonframework.eventsourcing.EventSourcingHandler;
import sovang.planted.view.ViewThatReadsAnother;

abstract class AggregateThatReadsAView {

    @EventSourcingHandler
    abstract void evolve(ViewThatReadsAnother view);
}
