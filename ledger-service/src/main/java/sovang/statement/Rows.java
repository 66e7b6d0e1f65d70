package sovang.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sovang.book.command.RecordBankLines.Credit;
import sovang.book.command.RecordBankLines.Debit;
import sovang.book.event.BankLine;
import sovang.book.event.OutflowId;
import sovang.book.event.OutflowKind;
import sovang.book.event.ReceiptId;
import sovang.naming.Personal;
import sovang.statement.event.StatementId;
import sovang.statement.file.StatementRow;
import tools.jackson.databind.json.JsonMapper;

/** What a row of a statement becomes in the books. Its ids follow from statement and row, so it can't be booked twice. */
final class Rows {

    /** Words by which banks name their charges, in their own spelling without accents. */
    private static final Pattern CHARGE =
            Pattern.compile("\\b(phi|thu phi|fee|fees|charge|charges|vat|smsb|duy tri)\\b", Pattern.CASE_INSENSITIVE);

    private Rows() {}

    static ReceiptId receipt(StatementId statement, int row) {
        return new ReceiptId(stem("receipt", statement) + "-" + row);
    }

    static OutflowId outflow(StatementId statement, int row) {
        return new OutflowId(stem("outflow", statement) + "-" + row);
    }

    static Personal written(StatementId statement, List<String> cells) {
        return Personal.of(statement, JsonMapper.shared().writeValueAsString(cells));
    }

    static Credit credit(StatementId statement, StatementRow row) {
        return new Credit(receipt(statement, row.row()), row.credit(), row.date(), line(statement, row));
    }

    static OutflowKind kind(String text) {
        return CHARGE.matcher(text.toLowerCase(Locale.ROOT)).find() ? OutflowKind.CHARGE : OutflowKind.UNEXPLAINED;
    }

    static Debit debit(StatementId statement, StatementRow row) {
        return new Debit(
                outflow(statement, row.row()), kind(row.text()), row.debit(), row.date(), line(statement, row));
    }

    private static BankLine line(StatementId statement, StatementRow row) {
        return new BankLine(statement, row.row(), written(statement, row.cells()));
    }

    /** What the ids of all its receipts, or outflows, begin with. */
    static String stem(String kind, StatementId statement) {
        return kind + statement.value().substring(statement.value().indexOf('-'));
    }
}
