package sovang.household;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.household.event.StandardEvent.Indicator;
import sovang.household.event.StandardId;
import sovang.money.Dong;

/** What can be asked of poverty standards. */
sealed interface StandardCommand {

    StandardId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record DefineStandard(
            StandardId subject,
            LocalDate from,
            @Nullable LocalDate to,
            Dong ruralLine,
            Dong urbanLine,
            List<Indicator> indicators,
            String document,
            @Nullable String note)
            implements StandardCommand {}
}
