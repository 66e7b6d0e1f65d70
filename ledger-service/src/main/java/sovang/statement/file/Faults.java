package sovang.statement.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one row. */
final class Faults {

    private final int row;
    private List<Fault> found = List.of();

    Faults(int row) {
        this.row = row;
    }

    void add(Cell cell, RowProblem problem) {
        if (found.isEmpty()) found = new ArrayList<>(2);
        found.add(new Fault(row, cell.column(), cell.text(), problem));
    }

    int row() {
        return row;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> found() {
        return found;
    }
}
