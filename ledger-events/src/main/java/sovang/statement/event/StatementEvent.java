package sovang.statement.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;

/** What has happened to an imported statement. Its lines are receipts, outflows, or lines held back or skipped. */
public sealed interface StatementEvent extends LedgerEvent {

    @Override
    StatementId subject();

    /**
     * Every row was checked, and the file is staged whole: from here on its booking always completes.
     *
     * @param fileHash SHA-256 of the file, in hex
     * @param rows the data rows of the file; of them {@code held} are in the books already and {@code skipped} are bad
     * @param ordinal the how-manieth import into this account, from 1
     * @param found what a person should look at, the first of it; unknown before there was such a list
     * @param evenSo why an approver took it though the file looks like another account's
     */
    record StatementAccepted(
            StatementId subject,
            PurseId purse,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            Personal fileName,
            String fileHash,
            String layout,
            String numberStyle,
            int rows,
            int credits,
            Dong creditSum,
            int debits,
            Dong debitSum,
            int held,
            int skipped,
            int breaks,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int ordinal,
            @Nullable Findings found,
            @Nullable @Explanation String evenSo)
            implements StatementEvent {}

    /** The rows {@code from} to {@code through} are in the books, in the same transaction as this event. */
    record LinesBooked(
            StatementId subject,
            int from,
            int through,
            int receipts,
            Dong received,
            int outflows,
            Dong out,
            boolean last)
            implements StatementEvent {}

    record UndoStarted(StatementId subject, @Explanation String reason) implements StatementEvent {}

    /** What the rows {@code from} to {@code through} had booked is reversed. */
    record LinesUndone(StatementId subject, int from, int through, int reversed, boolean last)
            implements StatementEvent {}
}
