package sovang.loan.event;

import java.time.LocalDate;
import java.util.List;
import sovang.naming.LedgerEvent;

/** What has happened to the list of credit programmes. Stored for ever: add a record, never change one. */
public sealed interface ProgrammeEvent extends LedgerEvent {

    @Override
    ProgrammeFileId subject();

    /**
     * A file of programmes was read. Earlier loans keep what was agreed for them.
     *
     * @param fileHash SHA-256 of the file, in hex
     */
    record ProgrammesImported(
            ProgrammeFileId subject,
            String document,
            LocalDate issued,
            String source,
            String fileHash,
            List<InterestRule> interest,
            List<ExtensionRule> extensions,
            List<Programme> programmes)
            implements ProgrammeEvent {}
}
