package sovang.statement.event;

import java.time.LocalDate;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;

/** What has happened to a line that was not booked with its statement. */
public sealed interface LineEvent extends LedgerEvent {

    @Override
    LineId subject();

    /** The line is in the books already, as row {@code matchedRow} of another import; a person may override this. */
    record LineHeld(
            LineId subject,
            StatementId matched,
            int matchedRow,
            LocalDate on,
            Dong credit,
            Dong debit,
            Personal written)
            implements LineEvent {}

    /** The import that the line matched was undone; the line is now in the books as another import's. */
    record LineRematched(LineId subject, StatementId matched, int matchedRow) implements LineEvent {}

    /** The line could not be read and was left out on request. */
    record LineSkipped(LineId subject, String column, String problem, Personal written) implements LineEvent {}

    /** A held line was booked after all, by a person or because the import that it matched was undone. */
    record LineReleased(LineId subject, @Explanation String reason) implements LineEvent {}
}
