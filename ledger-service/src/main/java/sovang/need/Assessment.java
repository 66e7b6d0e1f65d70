package sovang.need;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.EscapeClocks;
import sovang.household.event.HouseholdClass;
import sovang.money.Dong;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.need.event.Eligibility;
import sovang.need.event.NeedEvent.NeedDeclared;

/** Decides once whether a household that declares a need may have a loan, by its class on that day, and up to how much. */
final class Assessment {

    private final Households households;
    private final NeedCeilings ceilings;

    Assessment(Households households, NeedCeilings ceilings) {
        this.households = households;
        this.ceilings = ceilings;
    }

    NeedDeclared of(DeclareNeed command) {
        LocalDate on = command.on();
        var household = households.find(command.household()).orElseThrow(NeedRefusals::householdUnknown);
        if (!household.alive()) throw NeedRefusals.householdGone();
        if (Math.abs(command.year() - on.getYear()) > 1) throw NeedRefusals.yearFar(command.year(), on);
        Optional<HouseholdClass> its = households.classOn(command.household(), on);
        @Nullable
        LocalDate left = its.isEmpty() || its.get().isOnList()
                ? null
                : households.leftList(command.household(), on).orElse(null);
        Eligibility why = why(its.orElse(null), left, on);
        @Nullable Dong ceiling = ceilings.of(command.purpose(), why, on).orElse(null);
        Dong counted = ceiling == null || command.wanted().compareTo(ceiling) <= 0 ? command.wanted() : ceiling;
        return new NeedDeclared(
                command.subject(),
                command.household(),
                household.unit(),
                command.year(),
                command.purpose(),
                command.wanted(),
                counted,
                ceiling,
                its.orElse(null),
                left,
                why,
                on);
    }

    /** Its own clock for credit: three years since it left the list, whatever its class of support says. */
    static Eligibility why(@Nullable HouseholdClass its, @Nullable LocalDate left, LocalDate on) {
        if (its == null) return Eligibility.NEVER_CLASSIFIED;
        if (its == HouseholdClass.HO_NGHEO) return Eligibility.POOR;
        if (its == HouseholdClass.HO_CAN_NGHEO) return Eligibility.NEAR_POOR;
        if (left == null) return Eligibility.NOT_ON_LIST;
        return on.isAfter(EscapeClocks.creditUntil(left)) ? Eligibility.CREDIT_CLOCK_OVER : Eligibility.NEWLY_ESCAPED;
    }
}
