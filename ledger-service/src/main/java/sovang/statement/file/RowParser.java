package sovang.statement.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** Turns the cells of one row, in the layout's order, into a row that can be booked, or says all that is wrong with it. */
final class RowParser {

    private final StatementLayout layout;
    private final FileLimits limits;
    private final AmountCells amounts;
    private final MomentCells moments;

    /** @param style the file's number style, null while it is still being found out */
    RowParser(StatementLayout layout, @Nullable NumberStyle style, FileLimits limits, Days days) {
        this.layout = layout;
        this.limits = limits;
        this.amounts = new AmountCells(style);
        this.moments = new MomentCells(days, style == null);
    }

    /** How the amounts read so far are written. */
    StyleEvidence evidence() {
        return amounts.evidence();
    }

    ReadRow parse(int row, List<String> cells) {
        var faults = new Faults(row);
        if (cells.size() != layout.columns().size()) return ofWrongSize(cells, faults);
        for (int place = 0; place < cells.size(); place++) lookOver(place, cells.get(place), faults);
        int page = page(Cell.at(layout, Role.PAGE, cells), faults);
        var date = moments.day(Cell.at(layout, Role.DATE, cells), faults);
        var timeCell = Cell.at(layout, Role.TIME, cells);
        var time = moments.time(timeCell, faults);
        var debitCell = Cell.at(layout, Role.DEBIT, cells);
        var creditCell = Cell.at(layout, Role.CREDIT, cells);
        int before = faults.found().size();
        var debit = amounts.amount(debitCell, faults);
        var credit = amounts.amount(creditCell, faults);
        if (faults.found().size() == before) exactlyOne(debitCell, debit, creditCell, credit, faults);
        var balance = amounts.balance(Cell.at(layout, Role.BALANCE, cells), faults);
        if (!faults.isEmpty() || date == null) return new BadRow(row, cells, faults.found());
        var reference = Cell.at(layout, Role.REFERENCE, cells).orNull();
        boolean timed = time != null && MomentCells.isToTheSecond(timeCell);
        return new StatementRow(
                row,
                page,
                date,
                time,
                Cell.at(layout, Role.DOCUMENT, cells).orNull(),
                reference,
                Cell.at(layout, Role.TEXT, cells).text(),
                Cell.at(layout, Role.COUNTERPARTY, cells).orNull(),
                debit,
                credit,
                balance,
                balance != null || reference != null || timed,
                cells);
    }

    private BadRow ofWrongSize(List<String> cells, Faults faults) {
        int wanted = layout.columns().size();
        var column = layout.columns().get(Math.min(cells.size(), wanted - 1));
        faults.add(
                new Cell(column, cells.isEmpty() ? "" : cells.getLast()),
                cells.size() < wanted ? RowProblem.CELLS_MISSING : RowProblem.CELLS_EXTRA);
        return new BadRow(faults.row(), cells, faults.found());
    }

    private void lookOver(int place, String cell, Faults faults) {
        if (cell.length() > limits.text())
            faults.add(new Cell(layout.columns().get(place), cell), RowProblem.TEXT_TOO_LONG);
        else if (cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0)
            faults.add(new Cell(layout.columns().get(place), cell), RowProblem.TEXT_DAMAGED);
    }

    private static int page(Cell cell, Faults faults) {
        if (cell.isEmpty()) return 0;
        var page = WholeNumber.read(cell.text());
        if (page.shape() == WholeNumber.Shape.PLAIN && page.value() >= 0 && page.value() <= Integer.MAX_VALUE)
            return (int) page.value();
        faults.add(cell, RowProblem.PAGE_UNREADABLE);
        return 0;
    }

    private static void exactlyOne(Cell debitCell, Dong debit, Cell creditCell, Dong credit, Faults faults) {
        if (debit.isPositive() && credit.isPositive()) faults.add(debitCell, RowProblem.AMOUNT_TWICE);
        if (!debit.isZero() || !credit.isZero()) return;
        var written = creditCell.isEmpty() && !debitCell.isEmpty() ? debitCell : creditCell;
        faults.add(written, written.isEmpty() ? RowProblem.AMOUNT_MISSING : RowProblem.AMOUNT_ZERO);
    }
}
