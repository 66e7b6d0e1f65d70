package sovang.statement.event;

import java.util.List;
import sovang.money.Dong;

/**
 * What was odd in a file that was taken all the same.
 *
 * @param repeated lines that are held since they stand in the file twice
 * @param doubts how many rows were booked though a line of the books may be the same; {@code doubtSum} đồng
 * @param doubted the first of them
 * @param broken where the bank's balance does not follow from the line before, the first
 */
public record Findings(int repeated, int doubts, Dong doubtSum, List<Doubted> doubted, List<Broken> broken) {

    /** The balance before and this line make {@code expected}; the bank says {@code found}. */
    public record Broken(int row, Dong expected, Dong found) {}

    /** A row and the line of the books that it may be. */
    public record Doubted(int row, Dong amount, StatementId statement, int matchedRow) {}
}
