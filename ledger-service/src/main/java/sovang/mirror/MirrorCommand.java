package sovang.mirror;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.mirror.event.MirrorEvent.MirrorAccepted;
import sovang.mirror.event.MirrorPartEvent.LoansMirrored;
import sovang.mirror.event.NoteId;

/** What can be asked about a file of the bank. */
sealed interface MirrorCommand {

    record AcceptMirror(MirrorAccepted accepted) implements MirrorCommand {

        @TargetAggregateIdentifier
        public String stream() {
            return accepted.subject().stream();
        }
    }

    /** Its stream is new, so a part that is there already is refused. */
    record RecordPart(LoansMirrored loans) implements MirrorCommand {}

    /** A note of ours stands for this loan of the bank. */
    record NameContract(NoteId note, String contract, LocalDate on) implements MirrorCommand {

        @TargetAggregateIdentifier
        public String stream() {
            return note.stream();
        }
    }
}
