package sovang.mirror.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mirror.view.Files.File;
import sovang.projection.Paging;
import sovang.projection.Reading;
import sovang.projection.Today;

/**
 * {@code GET /v1/mirrors/differences}: where the bank's balance is not that of our provisional note. The bank's counts; the
 * note stays as it is until somebody records what was missing.
 */
@RestController
class DifferenceReads {

    private static final List<String> VIEWS = List.of("mirrors", "loans");

    /** Principal of a note on the data date: tranches that stand, less payments that stand, less what was written off. */
    private static final String DIFFERENCES = """
            WITH named AS (
                SELECT DISTINCT ON (loan) loan, contract, position FROM views.mirror_contract
                WHERE day <= :asOf ORDER BY loan, position DESC),
            note AS (
                SELECT m.loan, sum(CASE m.kind WHEN 'DISBURSED' THEN principal
                    WHEN 'REPAID' THEN -principal WHEN 'WRITTEN_OFF' THEN -principal ELSE 0 END) AS balance
                FROM views.loan_movement m JOIN named USING (loan)
                WHERE m.day <= :dataDate AND NOT EXISTS (
                    SELECT 1 FROM views.loan_movement x
                    WHERE x.loan = m.loan AND x.number = m.number AND x.day <= :dataDate
                        AND (m.kind = 'DISBURSED' AND x.kind = 'REVOKED' OR m.kind = 'REPAID' AND x.kind = 'UNPAID'))
                GROUP BY m.loan)
            SELECT named.position, named.loan, named.contract, coalesce(note.balance, 0) AS ours,
                bank.current + bank.overdue + bank.frozen AS theirs
            FROM named LEFT JOIN note USING (loan)
            LEFT JOIN views.mirror_loan bank ON bank.mirror = :mirror AND bank.contract = named.contract
            WHERE bank.contract IS NULL OR bank.current + bank.overdue + bank.frozen <> coalesce(note.balance, 0)
            """;

    private final Reading reading;
    private final Today today;

    DifferenceReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * @param bank null where the bank's file does not have the contract
     * @param difference the bank's less ours
     */
    record BalanceDifference(
            String contract,
            String loan,
            long note,
            @Nullable Long bank,
            @Nullable Long difference,
            long place) {}

    record BalanceDifferences(
            String mirror,
            LocalDate dataDate,
            List<BalanceDifference> items,
            @Nullable String next) {}

    @GetMapping("/v1/mirrors/differences")
    BalanceDifferences differences(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            File file = new Files(views, position).require(day);
            var read = views.sql("SELECT * FROM (" + DIFFERENCES
                            + ") found WHERE position > :after ORDER BY position LIMIT :limit")
                    .param("asOf", day)
                    .param("dataDate", file.dataDate())
                    .param("mirror", file.id())
                    .param("after", paging.after())
                    .param("limit", paging.limit())
                    .query((row, number) -> {
                        long ours = row.getLong("ours");
                        @Nullable Long theirs = row.getObject("theirs", Long.class);
                        return new BalanceDifference(
                                Objects.requireNonNull(row.getString("contract")),
                                Objects.requireNonNull(row.getString("loan")),
                                ours,
                                theirs,
                                theirs == null ? null : theirs - ours,
                                row.getLong("position"));
                    })
                    .list();
            var page = paging.page(read, BalanceDifference::place);
            return new BalanceDifferences(file.id(), file.dataDate(), page.items(), page.next());
        });
    }
}
