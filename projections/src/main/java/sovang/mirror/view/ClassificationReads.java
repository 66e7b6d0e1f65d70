package sovang.mirror.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mirror.view.Files.File;
import sovang.mirror.view.Portfolio.LoanSum;
import sovang.projection.Reading;

/** {@code GET /v1/portfolio/classification}: debts at 31/12, divided as QĐ 976/QĐ-TTg (2015) asks, where the file says it. */
@RestController
class ClassificationReads {

    private static final List<String> VIEWS = List.of("mirrors", "organisation");
    private static final List<String> BY =
            List.of("programme", "term", "funding", "organisation", "classification", "unit");

    private final Reading reading;

    ClassificationReads(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param exact whether the file's data date is 31/12 itself
     * @param by each way of dividing, with its sums: current, overdue and frozen are the states of a debt
     */
    record DebtClassification(
            int year, String mirror, LocalDate dataDate, boolean exact, LoanSum total, Map<String, List<LoanSum>> by) {}

    @GetMapping("/v1/portfolio/classification")
    DebtClassification classification(
            @RequestParam int year, @RequestParam @Nullable String unit, @RequestParam @Nullable Long minPosition) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            File file = new Files(views, position).require(last);
            var divided = new LinkedHashMap<String, List<LoanSum>>();
            for (String by : BY)
                divided.put(
                        by,
                        PortfolioReads.sums(
                                views, file, unit, PortfolioReads.BY.getOrDefault(by, by), by.equals("unit")));
            LoanSum total =
                    PortfolioReads.sums(views, file, unit, "NULL", false).getFirst();
            return new DebtClassification(
                    year, file.id(), file.dataDate(), file.dataDate().equals(last), total, divided);
        });
    }
}
