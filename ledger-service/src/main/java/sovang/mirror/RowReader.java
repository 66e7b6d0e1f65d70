package sovang.mirror;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sovang.mirror.event.MirroredLoan;
import sovang.money.Dong;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.sheet.Cells;

/** Reads one row after the other, and notes what can't be so. */
final class RowReader {

    private static final int LONGEST = 500;

    private final Header header;
    private final LocalDate dataDate;
    private final Directory directory;
    private final RowFaults faults;
    private final Map<String, @Nullable UnitCode> units = new HashMap<>();
    private final Set<String> contracts = new HashSet<>();

    /** Groups, organisations and programmes come again and again: each text is kept once. */
    private final Map<String, String> texts = new HashMap<>();

    RowReader(Header header, LocalDate dataDate, Directory directory, RowFaults faults) {
        this.header = header;
        this.dataDate = dataDate;
        this.directory = directory;
        this.faults = faults;
    }

    /** @return null when the row has faults */
    @Nullable
    LoanRow read(List<String> cells, int number) {
        var row = new Row(cells, number);
        long before = faults.count();
        String contract = row.text(Column.CONTRACT);
        if (!contract.isEmpty() && !contracts.add(contract))
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
    private final class Rest {
        final @Nullable String organisation;
        final Dong interestCurrent;
        final Dong interestOverdue;
        final Dong savings;
        final @Nullable LocalDate last;
        final Dong disbursed;
        final Dong repaid;

        Rest(Row row) {
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

    private final class Row {
        private final List<String> cells;
        private final int number;

        Row(List<String> cells, int number) {
            this.cells = cells;
            this.number = number;
        }

        String text(Column column) {
            int place = header.place(column);
            String text = place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
            if (text.isEmpty() && column.required) faults.add(number, column, text, "còn thiếu", "missing");
            if (text.length() > LONGEST || text.indexOf('\uFFFD') >= 0)
                faults.add(number, column, text, "quá dài hoặc có ký tự hỏng", "too long or garbled");
            return text;
        }

        @Nullable
        String kept(Column column) {
            String text = text(column);
            return text.isEmpty() ? null : texts.computeIfAbsent(text, its -> its);
        }

        @Nullable
        LocalDate date(Column column) {
            String text = text(column);
            if (text.isEmpty()) return null;
            @Nullable LocalDate day = Cells.date(text);
            if (day == null) faults.add(number, column, text, "không phải ngày", "not a date");
            return day;
        }

        @Nullable
        LocalDate dateOrNone(Column column) {
            return header.place(column) < 0 ? null : date(column);
        }

        /** Nothing written is nothing owed. */
        Dong dong(Column column) {
            String text = text(column);
            if (text.isEmpty()) return Dong.ZERO;
            @Nullable Dong amount = Cells.dong(text);
            if (amount == null) faults.add(number, column, text, "không phải số đồng", "not an amount of đồng");
            return amount == null ? Dong.ZERO : amount;
        }

        @Nullable
        Integer number(Column column, Function<String, @Nullable Integer> reading) {
            String text = text(column);
            if (text.isEmpty()) return null;
            @Nullable Integer value = reading.apply(text);
            if (value == null) faults.add(number, column, text, "không phải số", "not a number");
            return value;
        }

        @Nullable
        String word(Column column, Function<String, @Nullable String> reading) {
            String text = text(column);
            if (text.isEmpty()) return null;
            @Nullable String word = reading.apply(text);
            if (word == null) faults.add(number, column, text, "không có trong danh mục", "not in the list of codes");
            return word;
        }

        @Nullable
        UnitCode unit() {
            String text = text(Column.UNIT);
            if (text.isEmpty()) return null;
            if (!units.containsKey(text)) {
                var code = new UnitCode(text);
                boolean there =
                        directory.unit(code).filter(it -> it.holds(dataDate)).isPresent();
                units.put(text, there ? code : null);
            }
            @Nullable UnitCode unit = units.get(text);
            if (unit == null)
                faults.add(
                        number,
                        Column.UNIT,
                        text,
                        "không có đơn vị này vào ngày " + dataDate,
                        "no such unit on " + dataDate);
            return unit;
        }
    }
}
