package sovang.organisation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.OrganisationEvent.LevelDefined;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.organisation.view.UnitReads.UnitRow;
import sovang.projection.Running;

class OrganisationReadsTest {

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    private void unit(String code, String name, String from) {
        running.record(
                new UnitAdded(new UnitCode(code), name, new LevelCode("tinh"), null, List.of(), day(from), null));
    }

    private List<UnitRow> units(@Nullable String asOf) {
        return new UnitReads(running.reading(), Running.TODAY)
                .units(asOf == null ? null : day(asOf), null, null, running.head(), null, null)
                .items();
    }

    @Test
    void units_of_a_day_are_those_that_existed_under_the_names_of_that_day() {
        unit("95", "Bạc Liêu", "1997-01-01");
        unit("96", "Cà Mau", "1997-01-01");
        running.record(new UnitRenamed(new UnitCode("96"), "Cà Mau (mới)", day("2025-07-01")));
        running.record(new UnitEnded(new UnitCode("95"), day("2025-06-30")));
        assertThat(units("2024-12-31")).extracting(UnitRow::name).containsExactly("Bạc Liêu", "Cà Mau");
        assertThat(units("2025-06-30")).extracting(UnitRow::name).containsExactly("Bạc Liêu", "Cà Mau");
        assertThat(units("2025-07-01")).extracting(UnitRow::name).containsExactly("Cà Mau (mới)");
        assertThat(units("1996-12-31")).isEmpty();
        assertThat(units(null)).extracting(UnitRow::to).containsExactly(day("2025-06-30"), null);
    }

    @Test
    void a_list_goes_on_where_its_cursor_says_also_when_units_come_in_between() {
        for (int i = 10; i < 20; i++) unit("" + i, "Tỉnh " + i, "1997-01-01");
        var reads = new UnitReads(running.reading(), Running.TODAY);
        var first = reads.units(null, null, null, running.head(), null, 4);
        assertThat(first.items()).extracting(UnitRow::code).containsExactly("10", "11", "12", "13");
        unit("20", "Tỉnh 20", "1997-01-01");
        var second = reads.units(null, null, null, running.head(), first.next(), 4);
        var third = reads.units(null, null, null, running.head(), second.next(), 4);
        assertThat(third.items()).extracting(UnitRow::code).containsExactly("18", "19", "20");
        assertThat(third.next()).isNull();
    }

    @Test
    void a_level_that_is_defined_again_shows_its_newest_definition() {
        var huyen = new LevelCode("huyen");
        running.record(new LevelDefined(huyen, "Huyện", 3, null, null));
        running.record(new LevelDefined(new LevelCode("xa"), "Xã", 4, null, null));
        running.record(new LevelDefined(huyen, "Huyện", 3, null, day("2025-06-30")));
        var levels = new OrganisationReads(running.reading())
                .levels(running.head(), null, null)
                .items();
        assertThat(levels).extracting(it -> it.code() + " " + it.to()).containsExactly("huyen 2025-06-30", "xa null");
    }

    @Test
    void an_account_is_found_by_its_number() {
        running.record(new AccountOpened(
                new PurseId("purse-1"),
                PurseKind.BANK,
                new UnitCode("95"),
                new FundCode("VNN"),
                null,
                "VCB",
                "0011001932418",
                "VCB"));
        var reads = new OrganisationReads(running.reading());
        assertThat(reads.accounts(null, null, "0011001932418", running.head(), null, null)
                        .items())
                .hasSize(1);
        assertThat(reads.accounts(null, null, "1", running.head(), null, null).items())
                .isEmpty();
    }
}
