package sovang.book.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.projection.BankText;
import sovang.projection.JsonColumn;
import tools.jackson.databind.JsonNode;

/**
 * A receipt as it stands now.
 *
 * @param donorName not for an anonymous gift, which is shown without a name
 * @param row its row in the bank's statement
 * @param text what the giver wrote, out of the bank's line
 * @param written the bank's line, cell by cell
 * @param corrects the wrong receipt in whose place this one was recorded
 * @param history only of a single receipt
 */
record ReceiptItem(
        String id,
        String voucher,
        String unit,
        String fund,
        @Nullable String campaign,
        String account,
        @Nullable String accountNumber,
        String channel,
        @JsonProperty("class") String creditClass,
        String source,
        long amount,
        long refunded,
        boolean reversed,
        LocalDate on,
        @Nullable String donor,
        @Nullable String donorName,
        @Nullable String payer,
        @Nullable String credited,
        boolean anonymous,
        @Nullable String pledge,
        @Nullable String statement,
        @Nullable Integer row,
        @Nullable String text,
        @Nullable List<String> written,
        @Nullable JsonNode goods,
        @Nullable JsonNode currency,
        @Nullable String note,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable List<EntryReads.EntryItem> history,
        long position) {

    static ReceiptItem of(ResultSet row, @Nullable List<EntryReads.EntryItem> history) throws SQLException {
        boolean anonymous = row.getBoolean("anonymous");
        String written = row.getString("written");
        return new ReceiptItem(
                row.getString("id"),
                row.getString("voucher"),
                row.getString("unit"),
                row.getString("fund"),
                row.getString("campaign"),
                row.getString("purse"),
                row.getString("account_number"),
                row.getString("channel"),
                row.getString("class"),
                row.getString("source"),
                row.getLong("amount"),
                row.getLong("refunded"),
                row.getBoolean("reversed"),
                row.getObject("day", LocalDate.class),
                row.getString("donor"),
                anonymous ? null : row.getString("donor_name"),
                anonymous ? null : row.getString("payer"),
                anonymous ? null : row.getString("credited"),
                anonymous,
                row.getString("pledge"),
                row.getString("statement"),
                row.getObject("line", Integer.class),
                written == null ? null : BankText.of(written, row.getString("layout")),
                written == null ? null : JsonColumn.cells(written),
                JsonColumn.read(row.getString("goods")),
                JsonColumn.read(row.getString("currency")),
                row.getString("note"),
                row.getString("corrects"),
                row.getString("corrected_by"),
                history,
                row.getLong("position"));
    }
}
