package sovang.mirror.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.mirror.event.MirrorEvent.MirrorAccepted;
import sovang.mirror.event.MirrorId;
import sovang.mirror.event.MirrorPartEvent.LoansMirrored;
import sovang.mirror.event.MirrorPartId;
import sovang.mirror.event.MirroredLoan;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;
import sovang.refusal.Refusal;

class MirrorReadsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final UnitCode UNIT = new UnitCode("31900");

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    private static MirroredLoan loan(String contract, String group, LocalDate due, long current, long overdue) {
        return new MirroredLoan(
                contract,
                UNIT,
                "095001",
                group,
                "PHU_NU",
                "HO_NGHEO",
                "TRUNG_UONG",
                null,
                LocalDate.of(2024, 1, 15),
                due,
                null,
                36,
                6_600,
                Dong.of(50),
                Dong.of(current),
                Dong.of(overdue),
                Dong.ZERO,
                Dong.of(2),
                Dong.ZERO,
                Dong.of(1),
                null,
                null,
                null,
                Dong.ZERO,
                Dong.ZERO);
    }

    private void file(String name, LocalDate day, MirroredLoan... loans) {
        file(name, day, true, loans);
    }

    private void file(String name, LocalDate day, boolean whole, MirroredLoan... loans) {
        var id = new MirrorId("mirror-" + name);
        var people = new ArrayList<String>();
        for (var loan : loans) people.add("[\"KH\",\"Vay " + loan.contract() + "\",\"Ấp 1\",\"Tổ trưởng\"]");
        running.record(new MirrorAccepted(
                id,
                day,
                "Điều 38",
                Personal.of(id, name + ".csv"),
                name,
                loans.length,
                1,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO));
        running.record(new LoansMirrored(
                new MirrorPartId(id, 1), 1, Personal.of(id, people.toString()), List.of(loans), whole));
    }

    private CompareReads.MirrorComparison compare(@Nullable String kind) {
        return new CompareReads(running.reading(), Running.TODAY)
                .compare(null, null, kind, null, null, running.head(), null, null);
    }

    private Portfolio portfolio(String by, @Nullable LocalDate asOf) {
        return new PortfolioReads(running.reading(), Running.TODAY).portfolio(by, null, asOf, running.head());
    }

    @Test
    void a_file_is_compared_with_the_one_before_it_contract_by_contract() {
        var due = LocalDate.of(2027, 1, 15);
        file(
                "9",
                SEPTEMBER,
                loan("same", "T1", due, 50, 0),
                loan("less", "T1", due, 50, 0),
                loan("over", "T1", due, 50, 0),
                loan("left", "T1", due, 50, 0),
                loan("long-closed", "T1", due, 0, 0));
        file(
                "10",
                OCTOBER,
                loan("same", "T1", due, 50, 0),
                loan("less", "T1", due, 40, 0),
                loan("over", "T1", due, 0, 0),
                loan("fresh", "T1", due, 30, 0));
        var compared = compare(null);
        assertThat(compared.before().dataDate()).isEqualTo(SEPTEMBER);
        assertThat(compared.items())
                .extracting(pair -> pair.contract() + " " + pair.kind())
                .containsExactly("less changed", "over closed", "left missing", "fresh new");
        assertThat(compared.kinds())
                .extracting(kind -> kind.kind() + " " + kind.loans())
                .containsExactly("changed 1", "closed 1", "dropped 1", "missing 1", "new 1", "same 1");
        assertThat(compare("missing").items()).singleElement().satisfies(pair -> {
            assertThat(pair.before()).isEqualTo(50);
            assertThat(pair.after()).isNull();
            assertThat(pair.borrower()).isEqualTo("Vay left");
        });
    }

    @Test
    void the_latest_whole_file_by_a_day_holds() {
        file("9", SEPTEMBER, loan("a", "T1", OCTOBER, 50, 0));
        file("10", OCTOBER, loan("a", "T1", OCTOBER, 40, 0));
        file("11", LocalDate.of(2026, 11, 20), false, loan("a", "T1", OCTOBER, 1, 0));
        assertThat(portfolio("unit", null).total().outstanding()).isEqualTo(40);
        assertThat(portfolio("unit", SEPTEMBER).total().outstanding()).isEqualTo(50);
        file("9-corrected", SEPTEMBER, loan("a", "T1", OCTOBER, 45, 0));
        assertThat(portfolio("unit", SEPTEMBER).total().outstanding()).isEqualTo(45);
        assertThatThrownBy(() -> portfolio("unit", LocalDate.of(2026, 8, 1))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_overdue_is_aged_from_its_last_day_and_at_risk_with_all_that_is_owed() {
        file(
                "10",
                OCTOBER,
                loan("fine", "T1", OCTOBER.plusYears(1), 70, 0),
                loan("month", "T1", OCTOBER.minusDays(31), 0, 10),
                loan("year", "T2", OCTOBER.minusDays(400), 5, 5),
                loan("part", "T2", OCTOBER.plusDays(9), 5, 5));
        var portfolio = portfolio("group", null);
        assertThat(portfolio.groups())
                .extracting(sum -> sum.group() + " " + sum.outstanding())
                .containsExactly("31900/T1 80", "31900/T2 20");
        assertThat(portfolio.ageing())
                .extracting(bucket -> bucket.days() + " " + bucket.overdue())
                .containsExactly("unknown 5", "1-90 10", "361+ 5");
        assertThat(portfolio.atRisk())
                .extracting(risk -> risk.moreThanDays() + " " + risk.percent())
                .containsExactly("0 30.00", "30 20.00", "90 10.00");
    }

    @Test
    void what_falls_due_in_a_month_makes_a_sheet_for_each_group() {
        var december = LocalDate.of(2026, 12, 10);
        file(
                "10",
                OCTOBER,
                loan("b", "T2", december, 20, 0),
                loan("a", "T1", december, 10, 0),
                loan("paid", "T1", december, 0, 0),
                loan("later", "T1", december.plusMonths(1), 10, 0));
        var due =
                new DueReads(running.reading(), Running.TODAY).due(null, null, null, null, running.head(), null, null);
        assertThat(due.month()).isEqualTo("2026-12");
        assertThat(due.items()).extracting(DueReads.DueItem::contract).containsExactly("a", "b");
        assertThat(due.groups())
                .extracting(group -> group.group() + " " + group.principal() + " " + group.interest())
                .containsExactly("T1 10 2", "T2 20 2");
    }

    @Test
    void debts_are_classified_by_the_file_of_the_last_day_or_the_nearest_before_it() {
        file("10", OCTOBER, loan("a", "T1", OCTOBER, 50, 0));
        var classified = new ClassificationReads(running.reading()).classification(2026, null, running.head());
        assertThat(classified.exact()).isFalse();
        assertThat(classified.by().get("term"))
                .singleElement()
                .satisfies(sum -> assertThat(sum.group()).isEqualTo("middle"));
    }
}
