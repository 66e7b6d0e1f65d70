package sovang.progress.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where there may be figures: funds, the units that have accounts in them, and the years with facts. */
final class Accounts {

    private final Map<String, TreeSet<String>> units = new TreeMap<>();
    private final List<Integer> years;

    Accounts(JdbcClient views) {
        views.sql("SELECT code, unit FROM views.fund LEFT JOIN views.account ON account.fund = fund.code")
                .query((RowCallbackHandler) row -> {
                    String unit = row.getString("unit");
                    units.computeIfAbsent(row.getString("code"), fund -> new TreeSet<>())
                            .add(unit == null ? "" : unit);
                });
        years = views.sql("""
                        SELECT DISTINCT extract(YEAR FROM day)::integer FROM views.day_sum
                        UNION SELECT DISTINCT extract(YEAR FROM day)::integer FROM views.pledge_fact
                        """).query(Integer.class).list();
    }

    List<String> funds() {
        return List.copyOf(units.keySet());
    }

    List<String> unitsOf(String fund) {
        return List.copyOf(units.getOrDefault(fund, new TreeSet<>()));
    }

    List<Integer> years() {
        return years;
    }
}
