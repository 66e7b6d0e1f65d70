package sovang.loan.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.loan.view.ProgrammeReads.ProgrammeItem;
import sovang.loan.view.ProgrammeReads.TermsItem;
import sovang.money.Rate;

/** Rows of programmes. */
final class ProgrammeRows {

    private ProgrammeRows() {}

    static ProgrammeItem item(ResultSet row, @Nullable List<TermsItem> terms) throws SQLException {
        @Nullable String rate = row.getString("rate");
        Integer overdue = row.getObject("overdue_percent", Integer.class);
        return new ProgrammeItem(
                row.getString("id"),
                row.getString("bank_code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("kind"),
                words(row.getString("classes")),
                words(row.getString("funding")),
                rate,
                overdue(rate, overdue),
                overdue,
                row.getObject("ceiling", Long.class),
                row.getObject("longest_months", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getObject("issued", LocalDate.class),
                row.getBoolean("verified"),
                row.getBoolean("verified") ? "verified" : "unverified",
                row.getString("note"),
                row.getString("document"),
                terms,
                row.getInt("ordinal"),
                row.getLong("position"));
    }

    static TermsItem terms(ResultSet row) throws SQLException {
        return new TermsItem(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("rate"),
                row.getInt("overdue_percent"),
                row.getObject("ceiling", Long.class),
                row.getObject("longest_months", Integer.class),
                row.getString("source"),
                row.getObject("issued", LocalDate.class),
                row.getBoolean("verified"),
                row.getBoolean("verified") ? "verified" : "unverified",
                row.getString("note"),
                row.getLong("position"));
    }

    private static @Nullable String overdue(@Nullable String rate, @Nullable Integer percent) {
        if (rate == null || percent == null) return null;
        return Rate.plain(new BigDecimal(rate).multiply(BigDecimal.valueOf(percent, 2)));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
