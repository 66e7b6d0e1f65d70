package sovang.loan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import sovang.loan.view.CreditReads.GroupItem;
import sovang.loan.view.CreditReads.MonthItem;
import sovang.loan.view.CreditReads.ReliefItem;

/** Rows of what stands around loans. */
final class CreditRows {

    /** Of each month as it was last said; rows are numbered, since those of one event share its position. */
    static final String MONTHS = """
            SELECT * FROM (SELECT m.*, row_number() OVER (ORDER BY unit, month, programme) AS number FROM views.credit_month m
                WHERE %s AND position = (SELECT max(position) FROM views.credit_month l
                    WHERE l.unit = m.unit AND l.month = m.month)) numbered
            WHERE number > :after ORDER BY number LIMIT :limit
            """;

    private static final int FEWEST = 5;
    private static final int MOST = 60;

    private CreditRows() {}

    static ReliefItem relief(ResultSet row) throws SQLException {
        return new ReliefItem(
                row.getString("id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("points"),
                words(row.getString("programmes")),
                words(row.getString("units")),
                words(row.getString("loans")),
                row.getString("document"),
                row.getObject("day", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class),
                row.getLong("position"));
    }

    static GroupItem group(ResultSet row) throws SQLException {
        int members = row.getInt("members");
        return new GroupItem(
                row.getString("id"),
                row.getString("unit"),
                row.getString("code"),
                row.getString("hamlet"),
                row.getString("leader"),
                row.getString("organisation"),
                row.getString("point"),
                members,
                row.getObject("counted_on", LocalDate.class),
                members < FEWEST || members > MOST,
                row.getLong("position"));
    }

    static MonthItem month(ResultSet row) throws SQLException {
        return new MonthItem(
                row.getString("unit"),
                row.getString("month"),
                row.getString("programme"),
                row.getInt("loans"),
                row.getLong("outstanding"),
                row.getLong("overdue"),
                row.getLong("frozen"),
                row.getLong("interest"),
                row.getLong("repaid"),
                row.getBoolean("restated"),
                row.getLong("known"),
                row.getLong("number"));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
