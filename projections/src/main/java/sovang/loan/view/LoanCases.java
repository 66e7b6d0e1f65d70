package sovang.loan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.money.Rate;
import sovang.money.interest.Cut;
import sovang.money.interest.Due;
import sovang.money.interest.Terms;
import sovang.projection.JsonColumn;
import sovang.projection.Where;

/** Reads loans with their movements and the cuts that hold for them. */
public final class LoanCases {

    /** The views that it reads. */
    public static final List<String> VIEWS = List.of("loans", "credit", "organisation");

    private final JdbcClient views;
    private final long known;
    private final Map<String, String> parents = new HashMap<>();
    private final List<Relief> reliefs;

    /** @param known facts up to this position only; null for all */
    public LoanCases(JdbcClient views, @Nullable Long known) {
        this.views = views;
        this.known = known == null ? Long.MAX_VALUE : known;
        views.sql("SELECT code, parent FROM views.unit WHERE parent IS NOT NULL")
                .query((row, n) -> parents.put(row.getString(1), row.getString(2)))
                .list();
        reliefs = views.sql("""
                        SELECT * FROM views.relief r WHERE position <= :known AND NOT EXISTS (
                            SELECT 1 FROM views.relief_revoked v WHERE v.relief = r.id AND v.position <= :known)
                        ORDER BY position
                        """)
                .param("known", this.known)
                .query((row, n) -> relief(row))
                .list();
    }

    /** Those that meet the conditions, which must name {@code limit}, in the order of recording. */
    public List<LoanCase> find(Where where) {
        var loans =
                views
                        .sql("""
                        SELECT id, position, unit, programme, household, amount, term_months, funding, purpose, loan_group,
                            organisation, capital, day
                        FROM views.loan WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                        .params(where.values())
                        .query((row, n) -> loan(row))
                        .list()
                        .stream()
                        .filter(loan -> loan.position() <= known)
                        .toList();
        String[] ids = loans.stream().map(LoanRow::id).toArray(String[]::new);
        var movements = new HashMap<String, List<Movement>>();
        views.sql("SELECT * FROM views.loan_movement WHERE loan = ANY(:ids) AND position <= :known ORDER BY position")
                .param("ids", ids)
                .param("known", known)
                .query((row, n) -> movement(row))
                .list()
                .forEach(it -> movements
                        .computeIfAbsent(it.loan(), id -> new ArrayList<>())
                        .add(it));
        return loans.stream()
                .map(loan -> new LoanCase(loan, movements.getOrDefault(loan.id(), List.of()), cuts(loan)))
                .toList();
    }

    private List<Cut> cuts(LoanRow loan) {
        var unitAndAbove = Stream.iterate(loan.unit(), java.util.Objects::nonNull, parents::get)
                .limit(10)
                .toList();
        return reliefs.stream()
                .filter(relief -> relief.holdsFor(loan, unitAndAbove))
                .map(Relief::cut)
                .toList();
    }

    private static LoanRow loan(ResultSet row) throws SQLException {
        return new LoanRow(
                row.getString("id"),
                row.getLong("position"),
                row.getString("unit"),
                row.getString("programme"),
                row.getString("household"),
                row.getLong("amount"),
                row.getInt("term_months"),
                row.getString("funding"),
                row.getString("purpose"),
                row.getString("loan_group"),
                row.getString("organisation"),
                row.getString("capital"),
                row.getObject("day", LocalDate.class));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        String terms = row.getString("terms");
        String parts = row.getString("parts");
        return new Movement(
                row.getString("loan"),
                row.getLong("position"),
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                row.getInt("number"),
                row.getLong("principal"),
                row.getLong("interest"),
                row.getObject("months", Integer.class),
                row.getObject("until", LocalDate.class),
                terms == null ? null : JsonColumn.read(terms, Terms.class),
                parts == null ? List.of() : List.of(JsonColumn.read(parts, Due[].class)),
                row.getString("cause"),
                row.getString("document"),
                row.getString("reason"));
    }

    private static Relief relief(ResultSet row) throws SQLException {
        return new Relief(
                row.getString("id"),
                row.getLong("position"),
                new Cut(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        Rate.of(row.getString("points"))),
                set(row.getString("programmes")),
                set(row.getString("units")),
                set(row.getString("loans")));
    }

    private static Set<String> set(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
