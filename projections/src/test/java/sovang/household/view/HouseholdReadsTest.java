package sovang.household.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.PriorityFlag;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;

class HouseholdReadsTest {

    private final HouseholdStory story = new HouseholdStory();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_two_clocks_of_a_newly_escaped_household_differ() {
        var id = story.household("Trần Thị Bé", null, null);
        var left = LocalDate.parse("2023-11-30");
        var recognised = LocalDate.parse("2023-12-20");
        story.classed(id, HouseholdClass.HO_MOI_THOAT_NGHEO, recognised, left);
        story.classed(id, HouseholdClass.HO_MOI_THOAT_NGHEO, LocalDate.parse("2024-12-20"), left);
        var clocks = story.show(id, LocalDate.parse("2026-12-05")).clocks();
        assertThat(clocks)
                .isEqualTo(new ClassHistory.Clocks(
                        recognised, LocalDate.parse("2026-12-19"), true, left, LocalDate.parse("2026-11-30"), false));
        assertThat(story.show(id, LocalDate.parse("2026-12-20")).clocks())
                .extracting(ClassHistory.Clocks::supported)
                .isEqualTo(false);
        story.classed(id, HouseholdClass.HO_NGHEO, LocalDate.parse("2025-12-20"), null);
        assertThat(story.show(id, LocalDate.parse("2026-01-01")).clocks()).isNull();
    }

    @Test
    void households_are_found_without_accents_by_class_flag_and_day() {
        var id = story.household("Nguyễn Văn Đức", "Ấp Bình Hòa", "095088123456");
        story.classed(id, HouseholdClass.HO_CAN_NGHEO, HouseholdStory.DAY, null);
        assertThat(story.list("HO_CAN_NGHEO", "NGUOI_CO_CONG", "duc ap binh hoa", null, "ACCOUNTANT"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.head()).isEqualTo("Nguyễn Văn Đức");
                    assertThat(found.citizenNumber()).isEqualTo("•••••••••456");
                    assertThat(found.causes()).containsExactly("Thiếu vốn", "Thiếu đất");
                });
        assertThat(story.list(null, null, "duc", HouseholdStory.DAY.minusDays(1), "ACCOUNTANT"))
                .isEmpty();
        assertThat(story.list(null, null, "duc", null, "AUDITOR")).isEmpty();
        story.running.record(new HouseholdMoved(
                id, HouseholdStory.UNIT, new UnitCode("96"), "K1", "chuyển", LocalDate.parse("2024-05-01")));
        assertThat(story.list(null, null, "duc", null, "ACCOUNTANT")).isEmpty();
        assertThat(story.list(null, null, "duc", LocalDate.parse("2024-04-30"), "ACCOUNTANT"))
                .hasSize(1);
    }

    @Test
    void a_pair_that_looks_alike_is_listed_until_it_is_cleared() {
        var one = story.household("Lê Thị Hạnh", "Ấp 7", null);
        var two = story.household("LE THI HANH", "ấp 7", null);
        var pairs = new DuplicateReads(story.running.reading());
        var found = pairs.duplicates("95", false, story.running.head(), null, null, Running.as("AUDITOR"))
                .items();
        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.household().id(), pair.other().id())).containsExactly(two.value(), one.value());
            assertThat(pair.nameAndAddress()).isTrue();
            assertThat(pair.other().head()).isEqualTo("Lê T. H.");
        });
        story.running.record(new DuplicateCleared(one, two, "hai chị em", HouseholdStory.DAY));
        assertThat(pairs.duplicates("95", false, story.running.head(), null, null, Running.as("AUDITOR"))
                        .items())
                .isEmpty();
    }

    @Test
    void what_is_said_of_a_household_changes_from_that_day_on() {
        var id = story.household("Phạm Văn Em", null, null);
        story.running.record(new HouseholdDescribed(
                id,
                Personal.of(id, "Phạm Văn Em"),
                Personal.of(id, "Khóm 2"),
                null,
                HouseholdStory.profile(PriorityFlag.KHUYET_TAT),
                LocalDate.parse("2024-01-01")));
        assertThat(story.show(id, LocalDate.parse("2023-12-31")).household().flags())
                .containsExactly("NGUOI_CO_CONG");
        assertThat(story.show(id, LocalDate.parse("2024-01-01")).household().flags())
                .containsExactly("KHUYET_TAT");
        assertThat(story.list(null, null, "pham van em khom 2", null, "ACCOUNTANT"))
                .hasSize(1);
        assertThat(new ArrayList<>(story.show(id, LocalDate.parse("2024-01-01")).history()))
                .extracting(HouseholdReads.Happened::what)
                .containsExactly("registered", "described");
    }
}
