package sovang.progress.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.KnownAt;
import sovang.projection.Reading;
import sovang.projection.Today;

/** {@code GET /v1/needs/coverage}: how much of the declared need is met. */
@RestController
class CoverageReads {

    private static final List<String> VIEWS = List.of("needs", "organisation");

    private final Reading reading;
    private final KnownAt known;
    private final Today today;

    CoverageReads(Reading reading, KnownAt known, Today today) {
        this.reading = reading;
        this.known = known;
        this.today = today;
    }

    @GetMapping("/v1/needs/coverage")
    Coverage coverage(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        Long at = known.position(knownAt);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> new NeedFacts(
                                views,
                                year == null ? day.getYear() : year,
                                unit,
                                day,
                                at == null ? position : Math.min(at, position))
                        .coverage());
    }
}
