package sovang.loan.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;

/** What has happened to savings-and-credit groups. Stored for ever: add a record, never change one. */
public sealed interface GroupEvent extends LedgerEvent {

    @Override
    GroupId subject();

    /**
     * A group of 5 to 60 members of one commune.
     *
     * @param code the bank's code of the group
     * @param point the commune's transaction point
     */
    record GroupFormed(
            GroupId subject,
            UnitCode unit,
            String code,
            @Nullable String hamlet,
            @Nullable Personal leader,
            EntrustedBody organisation,
            @Nullable String point,
            int members,
            LocalDate on)
            implements GroupEvent {}

    /** Its members were counted anew. */
    record GroupCounted(GroupId subject, int members, LocalDate on) implements GroupEvent {}
}
