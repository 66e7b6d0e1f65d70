package sovang.mobilisation.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;

/** What has happened to a donor. */
public sealed interface DonorEvent extends LedgerEvent {

    /** @param idNumber citizen number of a person, tax code of an enterprise */
    record DonorAdded(
            DonorId subject,
            DonorKind kind,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal address,
            @Nullable Personal idNumber)
            implements DonorEvent {}

    /** Something about the donor was wrong or has changed: everything as it is right now. */
    record DonorCorrected(
            DonorId subject,
            DonorKind kind,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal address,
            @Nullable Personal idNumber,
            @Explanation String reason,
            LocalDate on)
            implements DonorEvent {}
}
