package sovang.loan.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.KnownAt;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/loans}: as they stand today, or stood on a day; and how the interest of one came about. */
@RestController("loanViewReads")
class LoanReads {

    private final Reading reading;
    private final Today today;
    private final KnownAt knownAt;

    LoanReads(Reading reading, Today today, KnownAt knownAt) {
        this.reading = reading;
        this.today = today;
        this.knownAt = knownAt;
    }

    @GetMapping("/v1/loans")
    Page<LoanItem> loans(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String programme,
            @RequestParam @Nullable String household,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String capital,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        return reading.of(LoanCases.VIEWS, minPosition, (views, position) -> {
            var cases = new LoanCases(views, null);
            var found = new java.util.ArrayList<LoanItem>();
            long after = paging.after();
            // A state follows from the dates; so those of a state are looked for page by page.
            while (found.size() < paging.limit()) {
                Where where = new Where()
                        .and("position > :after", "after", after)
                        .with("limit", paging.limit())
                        .and("unit = :unit", "unit", unit)
                        .and("programme = :programme", "programme", programme)
                        .and("household = :household", "household", household)
                        .and("loan_group = :group", "group", group)
                        .and("capital = :capital", "capital", capital);
                var some = cases.find(where);
                if (some.isEmpty()) break;
                after = some.getLast().row().position();
                some.stream()
                        .map(it -> LoanItem.of(it, day, false))
                        .filter(it -> state == null || state.equals(it.state()))
                        .forEach(found::add);
            }
            return paging.page(found, LoanItem::position);
        });
    }

    @GetMapping("/v1/loans/{id}")
    LoanItem loan(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        return reading.of(
                LoanCases.VIEWS, minPosition, (views, position) -> LoanItem.of(one(views, null, id), day, true));
    }

    @GetMapping("/v1/loans/{id}/explain")
    Explained explain(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam("knownAt") @Nullable String known,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        Long at = knownAt.position(known);
        return reading.of(
                Explained.VIEWS,
                at == null ? minPosition : at,
                (views, position) -> Explained.of(views, one(views, at, id), day, position));
    }

    private static LoanCase one(JdbcClient views, @Nullable Long known, String id) {
        List<LoanCase> found = new LoanCases(views, known)
                .find(new Where().and("id = :id", "id", id).with("limit", 1));
        if (!found.isEmpty()) return found.getFirst();
        throw Refusal.notFound(
                "LOAN_UNKNOWN",
                "Không có khoản vay " + id + ". Tìm mã bằng lệnh sovang loan list.",
                "There is no loan " + id + ". Find its id with sovang loan list.");
    }
}
