package sovang.loan;

import static java.time.LocalDate.parse;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import sovang.loan.event.ProgrammeEvent.ProgrammesImported;
import sovang.loan.event.ProgrammeId;
import sovang.money.Rate;
import sovang.refusal.Refusal;

class ProgrammeFileTest {

    private static TestExecutor<ProgrammeFile> given(Object... events) {
        var fixture = new AggregateTestFixture<>(ProgrammeFile.class);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    @Test
    void the_same_file_of_programmes_is_imported_once() throws Exception {
        var file = ProgrammeReading.read(FirstProgrammes.bytes());
        var content = file.content();
        Assertions.assertThat(content.programmes()).hasSize(19);
        var imported = new ProgrammesImported(
                file.subject(),
                file.document(),
                file.issued(),
                file.source(),
                file.fileHash(),
                content.interest(),
                content.extensions(),
                content.programmes());
        given().when(file).expectEvents(imported);
        given(imported).when(file).expectNoEvents();
    }

    @Test
    void a_file_that_can_not_be_is_refused_with_its_place() {
        for (String wrong : List.of(
                "",
                "file: x1",
                "file: nhcsxh\ndocument: d\nissued: 2024-01-01\nsource: s\nprogrammes:\n  - {id: a}",
                "file: nhcsxh\nunknown: 1",
                "file: nhcsxh\nprogrammes:\n  - id: HO_NGHEO\n    terms:\n      - {rate: \"6,6\"}"))
            Assertions.assertThatThrownBy(
                            () -> ProgrammeReading.read(wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> Assertions.assertThat(refusal.code()).isEqualTo("PROGRAMMES_UNREADABLE"));
    }

    @Test
    void a_later_file_speaks_first_and_leaves_earlier_days_to_the_one_before() throws Exception {
        var now = ProgrammeReading.read(FirstProgrammes.bytes()).content();
        var later = ProgrammeReading.read("""
                file: nhcsxh-2027
                document: Bảng lãi suất mới
                issued: 2026-12-20
                source: s
                programmes:
                  - id: HO_NGHEO
                    name: Cho vay hộ nghèo
                    nameEn: Poor households
                    group: SAN_XUAT
                    classes: [HO_NGHEO]
                    funding: [TRUNG_UONG]
                    terms:
                      - {from: 2027-01-01, rate: "6.0", overduePercent: 130, source: s, issued: 2026-12-20, verified: false}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .content();
        var programmes = Programmes.of(List.of(later, now));
        var poor = new ProgrammeId("HO_NGHEO");
        Assertions.assertThat(programmes
                        .terms(poor, parse("2026-12-31"))
                        .orElseThrow()
                        .rate())
                .isEqualTo(Rate.of("6.6"));
        Assertions.assertThat(programmes
                        .terms(poor, parse("2027-01-01"))
                        .orElseThrow()
                        .rate())
                .isEqualTo(Rate.of("6"));
    }
}
