package sovang.mirror;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import sovang.mirror.MirrorCommand.RecordPart;
import sovang.store.Aggregates;

/** Records the parts of a file. */
@Component
final class MirrorDesk {

    private final Aggregates aggregates;

    MirrorDesk(Aggregates aggregates) {
        this.aggregates = aggregates;
        aggregates.shortLived(Mirror.class);
        aggregates.shortLived(Note.class);
        aggregates.desk(this);
    }

    @CommandHandler
    String decide(RecordPart command) {
        aggregates.begin(command.loans());
        return command.loans().subject().mirror().value();
    }
}
