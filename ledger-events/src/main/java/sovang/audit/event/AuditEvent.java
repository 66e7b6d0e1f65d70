package sovang.audit.event;

import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;

/** What has been decided about the views of the ledger. */
public sealed interface AuditEvent extends LedgerEvent {

    /** The view goes on without this event, which it could not apply; the only way past one. */
    record EventSkipped(
            ViewName subject, long position, @Explanation String reason) implements AuditEvent {}

    /** The database was restored: the ledger goes on after a position that lies before one which it was known to reach. */
    record RestoreAccepted(
            LedgerName subject,
            long position,
            long known,
            @Explanation String reason) implements AuditEvent {}
}
