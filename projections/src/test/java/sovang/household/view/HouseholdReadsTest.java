package sovang.household.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;

class HouseholdReadsTest {

    private static final LocalDate DAY = LocalDate.parse("2022-12-15");
    private static final UnitCode UNIT = new UnitCode("95");
    private static final Running RUNNING = new Running();
    private static int made;

    /** A decision some days after the registration. */
    record Decision(HouseholdClass now, int days) {}

    @AfterAll
    @AfterContainer
    static void close() {
        RUNNING.close();
    }

    private static Profile profile(PriorityFlag... flags) {
        return new Profile(Area.NONG_THON, false, false, 4, 2, 1, List.of(flags));
    }

    private static HouseholdId household(String head, @Nullable String address, @Nullable String citizen) {
        var id = new HouseholdId("household-" + ++made);
        RUNNING.record(new HouseholdRegistered(
                id,
                UNIT,
                "H" + made,
                Personal.of(id, head),
                address == null ? null : Personal.of(id, address),
                citizen == null ? null : Personal.of(id, citizen),
                profile(PriorityFlag.NGUOI_CO_CONG),
                null,
                DAY));
        return id;
    }

    private static void classed(HouseholdId id, HouseholdClass now, LocalDate on, @Nullable LocalDate left) {
        RUNNING.record(new HouseholdClassified(
                id,
                now,
                Review.HANG_NAM,
                "1/QĐ",
                new StandardId("07-2021"),
                List.of("VIEC_LAM"),
                List.of("Thiếu vốn", "Thiếu đất"),
                left,
                on));
    }

    private static HouseholdReads reads() {
        return new HouseholdReads(RUNNING.reading(), Running.TODAY);
    }

    private static WebRequest as(String role) {
        var request = new MockHttpServletRequest();
        request.addUserRole(role);
        return new ServletWebRequest(request);
    }

    private static HouseholdReads.HouseholdItem show(HouseholdId id, LocalDate day) {
        return reads().household(id.value(), day, RUNNING.head(), as("ACCOUNTANT"));
    }

    private static List<HouseholdRows.HouseholdRow> list(
            @Nullable String now, @Nullable String flag, @Nullable String q, @Nullable LocalDate asOf, String role) {
        return reads().households("95", now, flag, q, null, false, asOf, RUNNING.head(), null, 500, as(role))
                .items();
    }

    @Property(tries = 40)
    void the_class_of_a_day_is_that_folded_from_its_events(@ForAll("decisions") List<Decision> decisions) {
        var id = household("Người thử", null, null);
        for (var it : decisions) classed(id, it.now(), DAY.plusDays(it.days()), null);
        for (int days : List.of(0, 10, 20, 30)) {
            @Nullable Decision last = null;
            for (var it : decisions) if (it.days() <= days && (last == null || it.days() >= last.days())) last = it;
            assertThat(show(id, DAY.plusDays(days)).household().now())
                    .isEqualTo(last == null ? null : last.now().name());
        }
        @Nullable Decision latest = null;
        for (var it : decisions) if (latest == null || it.days() >= latest.days()) latest = it;
        assertThat(RUNNING.reading()
                        .of(
                                List.of("households"),
                                RUNNING.head(),
                                (views, position) -> views.sql(
                                                "SELECT coalesce(class, '') FROM views.household WHERE id = :id")
                                        .param("id", id.value())
                                        .query(String.class)
                                        .single()))
                .isEqualTo(latest == null ? "" : latest.now().name());
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Combinators.combine(
                        Arbitraries.of(HouseholdClass.class),
                        Arbitraries.integers().between(0, 30))
                .as(Decision::new)
                .list()
                .ofMaxSize(6);
    }

    @Test
    void the_two_clocks_of_a_newly_escaped_household_differ() {
        var id = household("Trần Thị Bé", null, null);
        var left = LocalDate.parse("2023-11-30");
        var recognised = LocalDate.parse("2023-12-20");
        classed(id, HouseholdClass.HO_MOI_THOAT_NGHEO, recognised, left);
        classed(id, HouseholdClass.HO_MOI_THOAT_NGHEO, LocalDate.parse("2024-12-20"), left);
        var clocks = show(id, LocalDate.parse("2026-12-05")).clocks();
        assertThat(clocks)
                .isEqualTo(new ClassHistory.Clocks(
                        recognised, LocalDate.parse("2026-12-19"), true, left, LocalDate.parse("2026-11-30"), false));
        assertThat(show(id, LocalDate.parse("2026-12-20")).clocks())
                .extracting(ClassHistory.Clocks::supported)
                .isEqualTo(false);
        classed(id, HouseholdClass.HO_NGHEO, LocalDate.parse("2025-12-20"), null);
        assertThat(show(id, LocalDate.parse("2026-01-01")).clocks()).isNull();
    }

    @Test
    void households_are_found_without_accents_by_class_flag_and_day() {
        var id = household("Nguyễn Văn Đức", "Ấp Bình Hòa", "095088123456");
        classed(id, HouseholdClass.HO_CAN_NGHEO, DAY, null);
        assertThat(list("HO_CAN_NGHEO", "NGUOI_CO_CONG", "duc ap binh hoa", null, "ACCOUNTANT"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.head()).isEqualTo("Nguyễn Văn Đức");
                    assertThat(found.citizenNumber()).isEqualTo("…3456");
                    assertThat(found.causes()).containsExactly("Thiếu vốn", "Thiếu đất");
                });
        assertThat(list(null, null, "duc", DAY.minusDays(1), "ACCOUNTANT")).isEmpty();
        assertThat(list(null, null, "duc", null, "AUDITOR")).isEmpty();
        RUNNING.record(new HouseholdMoved(id, UNIT, new UnitCode("96"), "K1", "chuyển", LocalDate.parse("2024-05-01")));
        assertThat(list(null, null, "duc", null, "ACCOUNTANT")).isEmpty();
        assertThat(list(null, null, "duc", LocalDate.parse("2024-04-30"), "ACCOUNTANT"))
                .hasSize(1);
    }

    @Test
    void a_pair_that_looks_alike_is_listed_until_it_is_cleared() {
        var one = household("Lê Thị Hạnh", "Ấp 7", null);
        var two = household("LE THI HANH", "ấp 7", null);
        var pairs = new DuplicateReads(RUNNING.reading());
        var found = pairs.duplicates("95", RUNNING.head(), null, null, as("AUDITOR"))
                .items();
        assertThat(found).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.household().id(), pair.other().id())).containsExactly(two.value(), one.value());
            assertThat(pair.nameAndAddress()).isTrue();
            assertThat(pair.other().head()).isEqualTo("Lê T. H.");
        });
        RUNNING.record(new DuplicateCleared(one, two, "hai chị em", DAY));
        assertThat(pairs.duplicates("95", RUNNING.head(), null, null, as("AUDITOR"))
                        .items())
                .isEmpty();
    }

    @Test
    void what_is_said_of_a_household_changes_from_that_day_on() {
        var id = household("Phạm Văn Em", null, null);
        RUNNING.record(new HouseholdDescribed(
                id,
                Personal.of(id, "Phạm Văn Em"),
                Personal.of(id, "Khóm 2"),
                null,
                profile(PriorityFlag.KHUYET_TAT),
                LocalDate.parse("2024-01-01")));
        assertThat(show(id, LocalDate.parse("2023-12-31")).household().flags()).containsExactly("NGUOI_CO_CONG");
        assertThat(show(id, LocalDate.parse("2024-01-01")).household().flags()).containsExactly("KHUYET_TAT");
        assertThat(list(null, null, "pham van em khom 2", null, "ACCOUNTANT")).hasSize(1);
        assertThat(new ArrayList<>(show(id, LocalDate.parse("2024-01-01")).history()))
                .extracting(HouseholdReads.Happened::what)
                .containsExactly("registered", "described");
    }
}
