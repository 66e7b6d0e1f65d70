package sovang.money.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The same random loans, reckoned by a program in Python that shares nothing with ours. */
class OtherLanguageTest {

    private static final int LOANS = 1_500;

    @Test
    void a_thousand_and_more_random_loans_bear_the_same_interest_in_python(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("python3"), "python3 is not installed: interest is not compared with another language");
        var lines = new ArrayList<String>();
        for (long seed = 0; seed < LOANS; seed++)
            lines.add(JsonMapper.shared().writeValueAsString(loan(History.of(seed), History.day(seed))));
        Path file = Files.write(folder.resolve("loans.jsonl"), lines);
        var process = new ProcessBuilder("python3", program().toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(LOANS + " loans, 0 different");
    }

    private static Map<String, Object> loan(Told told, LocalDate asOf) {
        var loan = new LinkedHashMap<String, Object>();
        loan.put("rate", told.terms.rate().percent());
        loan.put("overduePercent", told.terms.overduePercent());
        loan.put(
                "changes",
                told.changes.stream()
                        .map(it -> List.of(it.on().toString(), it.by().amount()))
                        .toList());
        loan.put(
                "schedules",
                told.schedules.stream()
                        .map(it -> Map.of(
                                "from",
                                it.from().toString(),
                                "parts",
                                it.parts().stream()
                                        .map(part -> List.of(
                                                part.on().toString(),
                                                part.amount().amount()))
                                        .toList(),
                                "last",
                                it.last().toString()))
                        .toList());
        loan.put(
                "pauses",
                told.pauses.stream()
                        .map(it -> List.of(it.from().toString(), it.until().toString()))
                        .toList());
        loan.put(
                "cuts",
                told.cuts.stream()
                        .map(it -> List.of(
                                it.from().toString(),
                                it.until().toString(),
                                it.points().percent()))
                        .toList());
        loan.put("asOf", asOf.toString());
        loan.put("interest", told.timeline().accrued(asOf).interest().amount());
        return loan;
    }

    private static boolean isThere(String program) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Path program() throws URISyntaxException, IOException {
        return Path.of(Objects.requireNonNull(OtherLanguageTest.class.getResource("/interest.py"))
                .toURI());
    }
}
