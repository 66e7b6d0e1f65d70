package sovang.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.loan.event.ExtensionRule;
import sovang.loan.event.InterestRule;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeEvent.ProgrammesImported;
import sovang.loan.event.ProgrammeFileId;

/** A file of programmes. The same file twice is imported once; a changed one is a later reading of it. */
final class ProgrammeFile {

    record ImportProgrammes(
            ProgrammeFileId subject,
            String document,
            LocalDate issued,
            String source,
            String fileHash,
            Content content) {

        @TargetAggregateIdentifier
        String stream() {
            return subject.stream();
        }
    }

    /** What rules decide by. */
    record Content(List<InterestRule> interest, List<ExtensionRule> extensions, List<Programme> programmes) {

        static Content of(ProgrammesImported it) {
            return new Content(it.interest(), it.extensions(), it.programmes());
        }
    }

    @AggregateIdentifier
    private String stream;

    private String fileHash = "";

    ProgrammeFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(ImportProgrammes command) {
        if (!command.fileHash().equals(fileHash)) {
            var content = command.content();
            apply(new ProgrammesImported(
                    command.subject(),
                    command.document(),
                    command.issued(),
                    command.source(),
                    command.fileHash(),
                    content.interest(),
                    content.extensions(),
                    content.programmes()));
        }
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(ProgrammesImported event) {
        stream = event.subject().stream();
        fileHash = event.fileHash();
    }
}
