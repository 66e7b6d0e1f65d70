package sovang.mirror;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.mirror.event.MirroredLoan;
import sovang.money.Dong;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.sheet.Cells;

/** Reads one row after the other, and notes what can't be so. */
final class RowReader {

    private static final int LONGEST_CONTRACT = 60;

    private final RowCells.File file;
    private final LocalDate dataDate;
    private final RowFaults faults;
    private final Set<String> contracts = new HashSet<>();

    RowReader(Header header, LocalDate dataDate, Directory directory, RowFaults faults) {
        this.file = new RowCells.File(header, dataDate, directory, faults, new HashMap<>(), new HashMap<>());
        this.dataDate = dataDate;
        this.faults = faults;
    }

    /** @return null when the row has faults */
    @Nullable
    LoanRow read(List<String> cells, int number) {
        var row = new RowCells(file, cells, number);
        long before = faults.count();
        String contract = row.text(Column.CONTRACT);
        if (contract.length() > LONGEST_CONTRACT) faults.add(number, Column.CONTRACT, contract, "quá dài", "too long");
        else if (!contract.isEmpty() && !contracts.add(contract))
            faults.add(number, Column.CONTRACT, contract, "đã có ở dòng trước", "stands in an earlier row too");
        @Nullable LocalDate said = row.date(Column.DATA_DATE);
        if (said != null && !said.equals(dataDate))
            faults.add(
                    number,
                    Column.DATA_DATE,
                    said.toString(),
                    "khác ngày số liệu " + dataDate + " đã nêu",
                    "not the data date " + dataDate + " that was named");
        @Nullable UnitCode unit = row.unit();
        @Nullable String programme = row.word(Column.PROGRAMME, BankCodes::programme);
        @Nullable String funding = row.word(Column.FUNDING, BankCodes::funding);
        @Nullable LocalDate borrowed = row.date(Column.BORROWED);
        @Nullable LocalDate due = row.date(Column.DUE);
        if (borrowed != null && due != null && due.isBefore(borrowed))
            faults.add(number, Column.DUE, due.toString(), "trước ngày vay", "before the loan was made");
        @Nullable LocalDate extended = row.dateOrNone(Column.EXTENDED);
        @Nullable Integer term = row.number(Column.TERM, Cells::whole);
        @Nullable Integer rate = row.number(Column.RATE, Cells::thousandths);
        Dong granted = row.dong(Column.GRANTED);
        Dong current = row.dong(Column.CURRENT);
        Dong overdue = row.dong(Column.OVERDUE);
        Dong frozen = row.dong(Column.FROZEN);
        var people = List.of(
                row.text(Column.CUSTOMER), row.text(Column.NAME), row.text(Column.HAMLET), row.text(Column.LEADER));
        var rest = new Rest(row);
        if (faults.count() > before) return null;
        return new LoanRow(
                new MirroredLoan(
                        contract,
                        Objects.requireNonNull(unit),
                        row.kept(Column.BRANCH),
                        row.kept(Column.GROUP),
                        rest.organisation,
                        Objects.requireNonNull(programme),
                        Objects.requireNonNull(funding),
                        row.kept(Column.INVESTOR),
                        Objects.requireNonNull(borrowed),
                        Objects.requireNonNull(due),
                        extended,
                        Objects.requireNonNull(term),
                        Objects.requireNonNull(rate),
                        granted,
                        current,
                        overdue,
                        frozen,
                        rest.interestCurrent,
                        rest.interestOverdue,
                        rest.savings,
                        row.kept(Column.STATE),
                        row.kept(Column.CLASSIFICATION),
                        rest.last,
                        rest.disbursed,
                        rest.repaid),
                people);
    }

    /** What most files have and none needs. */
    private static final class Rest {
        final @Nullable String organisation;
        final Dong interestCurrent;
        final Dong interestOverdue;
        final Dong savings;
        final @Nullable LocalDate last;
        final Dong disbursed;
        final Dong repaid;

        Rest(RowCells row) {
            @Nullable String name = row.kept(Column.ORGANISATION);
            organisation = name == null ? null : BankCodes.organisation(name);
            interestCurrent = row.dong(Column.INTEREST_CURRENT);
            interestOverdue = row.dong(Column.INTEREST_OVERDUE);
            savings = row.dong(Column.SAVINGS);
            last = row.dateOrNone(Column.LAST);
            disbursed = row.dong(Column.DISBURSED);
            repaid = row.dong(Column.REPAID);
        }
    }
}
