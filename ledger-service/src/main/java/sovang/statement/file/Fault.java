package sovang.statement.file;

/** One cell that can't be booked: data row (from 1), the file's own name of the column, what stands there, why not. */
public record Fault(int row, String column, String value, RowProblem problem) {

    private static final int SHOWN = 100;

    public Fault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
