package sovang.household;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import sovang.household.HouseholdCommand.SplitHousehold;
import sovang.household.event.HouseholdEvent;
import sovang.organisation.command.Directory;
import sovang.store.Aggregates;

/** Handles what touches several households at once. */
@Component
class HouseholdDesk {

    private final Aggregates aggregates;
    private final Repository<Household> households;
    private final Register register;
    private final ReviewCheck check;

    HouseholdDesk(
            Aggregates aggregates, Directory directory, Standards standards, Register register, ReviewCheck check) {
        this.aggregates = aggregates;
        this.register = register;
        this.check = check;
        aggregates.provide(directory);
        aggregates.provide(standards);
        aggregates.provide(register);
        this.households = aggregates.shortLived(Household.class);
        aggregates.desk(this);
    }

    @CommandHandler
    void decide(SplitHousehold command) {
        var household = households.load(command.stream());
        household.execute(it -> it.split(
                command.into().stream().map(HouseholdCommand.Part::subject).toList(), command.reason(), command.on()));
        for (var part : command.into()) {
            var begun = household.invoke(it -> it.part(part, command.on()));
            if (register.byCode(begun.unit(), begun.code()).isPresent()) throw Refusals.codeTaken();
            aggregates.begin(begun);
        }
    }

    /** A whole list: decided from the look-up tables, and recorded in one append or not at all. */
    @CommandHandler
    String decide(RecordReview command) {
        var found = check.of(command.list());
        if (!found.faults().isEmpty() && !command.list().skipBadRows()) throw ReviewReport.badRows(found);
        for (var step : found.steps()) {
            HouseholdEvent event = step.event();
            aggregates.continued(event, step.sequence());
        }
        command.outcome().set(found);
        return command.list().id();
    }
}
