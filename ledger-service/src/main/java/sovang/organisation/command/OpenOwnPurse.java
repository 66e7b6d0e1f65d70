package sovang.organisation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;

/** Opens the cash box or the store that every unit has for a fund, when something comes into it for the first time. */
public record OpenOwnPurse(PurseKind kind, UnitCode unit, FundCode fund) {

    public PurseId purse() {
        return new PurseId("purse-" + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + unit + "-" + fund);
    }

    @TargetAggregateIdentifier
    public String stream() {
        return purse().stream();
    }
}
