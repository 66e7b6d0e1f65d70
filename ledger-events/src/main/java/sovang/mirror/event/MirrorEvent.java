package sovang.mirror.event;

import java.time.LocalDate;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;

/** A file of the bank was taken in. */
public sealed interface MirrorEvent extends LedgerEvent {

    @Override
    MirrorId subject();

    /**
     * All of the file was checked, and its rows follow in parts.
     *
     * @param dataDate the bank's "ngày số liệu"
     * @param legalBasis by what right the bank gave its customers' data (Decree 06/2026 Art. 38)
     * @param rows loans
     * @param parts events of {@link MirrorPartEvent} that follow
     */
    record MirrorAccepted(
            MirrorId subject,
            LocalDate dataDate,
            String legalBasis,
            Personal fileName,
            String fileHash,
            int rows,
            int parts,
            Dong current,
            Dong overdue,
            Dong frozen)
            implements MirrorEvent {}
}
