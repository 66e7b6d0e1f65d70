package sovang.passport.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.passport.view.Passport.Given;
import sovang.passport.view.Passport.Total;
import sovang.passport.view.Passport.Year;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/households/{id}/passport}; names are masked for those who neither keep nor decide on the register. */
@RestController
class PassportReads {

    private static final List<String> VIEWS = List.of("households", "pairings");

    private final Reading reading;
    private final Today today;

    PassportReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    @GetMapping("/v1/households/{id}/passport")
    Passport passport(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            WebRequest request) {
        Shown shown = Shown.to(request);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            var pages = new Pages(views, id, today.or(asOf), shown);
            var front = pages.front().orElseThrow(() -> unknown(id));
            List<Given> help = pages.help();
            return new Passport(
                    id,
                    front.unit(),
                    front.code(),
                    front.head(),
                    front.address(),
                    front.alive(),
                    front.householdClass(),
                    front.flags(),
                    pages.classes(),
                    pages.sponsors(),
                    help,
                    pages.promises(),
                    pages.visits(),
                    years(help),
                    total(help));
        });
    }

    /** Loans and payments will add sources of their own. */
    private static List<Year> years(List<Given> help) {
        var years = new TreeMap<Integer, Total>();
        for (Given given : help) years.merge(given.on().getYear(), total(List.of(given)), PassportReads::sum);
        return years.entrySet().stream()
                .map(it -> new Year(
                        it.getKey(),
                        it.getValue().fromSponsors(),
                        it.getValue().fromFunds(),
                        it.getValue().total()))
                .toList();
    }

    private static Total total(List<Given> help) {
        var total = new Total(0, 0, 0);
        for (Given given : help) {
            boolean sponsor = given.source().equals("sponsor");
            total = sum(total, new Total(sponsor ? given.value() : 0, sponsor ? 0 : given.value(), given.value()));
        }
        return total;
    }

    private static Total sum(Total one, Total other) {
        return new Total(
                Math.addExact(one.fromSponsors(), other.fromSponsors()),
                Math.addExact(one.fromFunds(), other.fromFunds()),
                Math.addExact(one.total(), other.total()));
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound(
                "HOUSEHOLD_UNKNOWN",
                "Không có hộ " + id + ". Tìm bằng lệnh sovang household list.",
                "There is no household " + id + ". Find it with sovang household list.");
    }
}
