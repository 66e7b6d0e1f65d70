package sovang.book.event;

import sovang.naming.Personal;
import sovang.statement.event.StatementId;

/**
 * The line of a bank statement that something rests on.
 *
 * @param row the line's place in the file, from 1
 * @param written the line's cells as the bank wrote them, as a JSON array
 */
public record BankLine(StatementId statement, int row, Personal written) {}
