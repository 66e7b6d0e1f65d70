package sovang.book.command;

import java.util.List;
import sovang.book.event.OutflowId;
import sovang.book.event.ReceiptId;
import sovang.statement.event.StatementId;

/** Reverses what lines of a bank statement had booked, each on its own day; what is reversed already is left alone. */
public record ReverseBankLines(
        StatementId statement, List<ReceiptId> receipts, List<OutflowId> outflows, String reason) {}
