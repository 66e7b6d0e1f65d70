package sovang.need;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.loan.command.Ceilings;
import sovang.need.NeedCommand.DeclareAll;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.organisation.command.Directory;
import sovang.store.Aggregates;

/** Records a commune's list of needs in one unit of work. */
@Component
final class NeedDesk {

    private final Aggregates aggregates;
    private final Assessment assessment;

    NeedDesk(Aggregates aggregates, Households households, Ceilings ceilings, Directory directory) {
        this.aggregates = aggregates;
        this.assessment = new Assessment(households, new NeedCeilings(ceilings));
        aggregates.provide(assessment);
        aggregates.provide(directory);
        aggregates.shortLived(Need.class);
        aggregates.shortLived(CreditYear.class);
        aggregates.desk(this);
    }

    @CommandHandler
    String decide(DeclareAll command) {
        Set<List<Object>> seen = new HashSet<>();
        for (DeclareNeed need : command.needs()) {
            if (!seen.add(List.of(need.household(), need.year(), need.purpose()))) throw NeedRefusals.once();
            aggregates.begin(assessment.of(need));
        }
        return command.needs().getFirst().subject().value();
    }
}
