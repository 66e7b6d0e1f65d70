package sovang.mirror.event;

import sovang.loan.event.LoanId;
import sovang.naming.StreamId;

/** A loan note of ours, as far as it is held against the bank's files. */
public record NoteId(LoanId loan) implements StreamId {

    @Override
    public String stream() {
        return "note-" + loan;
    }

    @Override
    public String toString() {
        return loan.value();
    }
}
