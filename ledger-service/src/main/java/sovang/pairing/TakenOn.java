package sovang.pairing;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.naming.Recorded;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.PairingEvent.PairingRecorded;

/**
 * Households that are taken on are still there when it is recorded, and have the class that is frozen with it: checked
 * under the lock of the append, since the register may have changed after it was decided.
 */
final class TakenOn {

    private TakenOn() {}

    static void check(List<Recorded> events, Connection open, Households households) {
        var byDay = new HashMap<LocalDate, Map<HouseholdId, @Nullable HouseholdClass>>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof PairingRecorded it && it.household() != null)
                byDay.computeIfAbsent(it.on(), day -> new HashMap<>()).put(it.household(), it.householdClass());
            if (recorded.event() instanceof HoldPlaced it)
                byDay.computeIfAbsent(it.on(), day -> new HashMap<>()).putIfAbsent(it.household(), null);
        }
        if (byDay.isEmpty()) return;
        var register = households.within(open);
        byDay.forEach((day, taken) -> {
            for (var found : register.all(taken.keySet())) if (!found.alive()) throw Beneficiaries.gone(found);
            var classes = register.classesOn(taken.keySet(), day);
            taken.forEach((household, its) -> {
                if (its != null && its != classes.get(household))
                    throw new ConcurrencyException("the class of " + household + " has changed");
            });
        });
    }
}
