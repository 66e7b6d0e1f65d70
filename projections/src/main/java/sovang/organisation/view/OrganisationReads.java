package sovang.organisation.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;

/** {@code GET /v1/levels}, {@code /v1/funds} and {@code /v1/accounts}. */
@RestController
class OrganisationReads {

    private static final List<String> VIEWS = List.of("organisation");

    private final Reading reading;

    OrganisationReads(Reading reading) {
        this.reading = reading;
    }

    record LevelRow(
            String code,
            String name,
            int rank,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long position) {}

    record FundRow(String code, String name, String rules, long position) {}

    record AccountRow(
            String id,
            String kind,
            String unit,
            String fund,
            @Nullable String campaign,
            @Nullable String bank,
            @Nullable String number,
            String name,
            @Nullable LocalDate closed,
            long position) {}

    /** A level that was defined again shows its newest definition, at its first place in the list. */
    @GetMapping("/v1/levels")
    Page<LevelRow> levels(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT code, name, rank, valid_from, valid_to, first AS position FROM (
                            SELECT DISTINCT ON (code) *, min(position) OVER (PARTITION BY code) AS first
                            FROM views.level ORDER BY code, position DESC) levels
                        WHERE first > :after ORDER BY first LIMIT :limit
                        """)
                                .param("after", paging.after())
                                .param("limit", paging.limit())
                                .query((row, number) -> new LevelRow(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getInt("rank"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class),
                                        row.getLong("position")))
                                .list(),
                        LevelRow::position));
    }

    @GetMapping("/v1/funds")
    Page<FundRow> funds(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT code, name, rules, position FROM views.fund
                        WHERE position > :after ORDER BY position LIMIT :limit
                        """)
                                .param("after", paging.after())
                                .param("limit", paging.limit())
                                .query((row, number) -> new FundRow(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("rules"),
                                        row.getLong("position")))
                                .list(),
                        FundRow::position));
    }

    @GetMapping("/v1/accounts")
    Page<AccountRow> accounts(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String fund,
            @RequestParam @Nullable String number,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("unit = :unit", "unit", unit)
                .and("fund = :fund", "fund", fund)
                .and("number = :number", "number", number);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT id, kind, unit, fund, campaign, bank, number, name, closed, position FROM views.account
                        WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                                .params(where.values())
                                .query((row, index) -> new AccountRow(
                                        row.getString("id"),
                                        row.getString("kind"),
                                        row.getString("unit"),
                                        row.getString("fund"),
                                        row.getString("campaign"),
                                        row.getString("bank"),
                                        row.getString("number"),
                                        row.getString("name"),
                                        row.getObject("closed", LocalDate.class),
                                        row.getLong("position")))
                                .list(),
                        AccountRow::position));
    }
}
