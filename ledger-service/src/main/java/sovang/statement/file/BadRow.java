package sovang.statement.file;

import java.util.List;

/** A row that can't be booked, with everything that is wrong with it. */
public record BadRow(int row, List<String> cells, List<Fault> faults) implements ReadRow {}
