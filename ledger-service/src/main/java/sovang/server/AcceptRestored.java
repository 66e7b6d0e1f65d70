package sovang.server;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.audit.event.LedgerName;

/** The ledger goes on at a position that lies before one it was at. */
record AcceptRestored(long position, long known, String reason) {

    @TargetAggregateIdentifier
    public String stream() {
        return LedgerName.THIS.stream();
    }
}
