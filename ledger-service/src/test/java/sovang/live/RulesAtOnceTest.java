package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rule over several streams holds for two who are both told yes before either is recorded, on two nodes. */
@ExtendWith(Live.class)
class RulesAtOnceTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    static Node second = Live.node();

    final Place place = Place.fresh();
    final Client here = place.client();
    final Client there = second.client();

    @BeforeAll
    static void start() {
        second = Live.node().another(Live.database());
    }

    @AfterAll
    static void stop() {
        if (second.isOpen()) second.close();
    }

    /** The first is recorded, and the second is refused as if it had been decided after it. */
    private static void refused(Supplier<Answer> first, Supplier<Answer> second, String code) {
        var answers = AtOnce.on(Live.database(), first, second);
        answers.getFirst().ok();
        answers.getLast().refused(422, code);
    }

    private String household() {
        int number = CODES.incrementAndGet();
        return here.post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "C-" + number)
                                .with("on", "2023-01-02")
                                .with(
                                        "about",
                                        Body.of("head", "Lê Thị Cùng Lúc " + number)
                                                .with("address", "Ấp " + number)
                                                .with("area", "NONG_THON")
                                                .with("members", 4))
                                .with("classified", Body.of("class", "HO_NGHEO").with("decision", "QĐ 01/QĐ-UBND")))
                .ok()
                .id();
    }

    private static Answer lend(Client node, String household, @Nullable String capital) {
        return node.post(
                "/v1/loans",
                Body.of("programme", "HO_NGHEO")
                        .with("household", household)
                        .with("capital", capital)
                        .with("principal", 60_000_000)
                        .with("on", "2024-01-10")
                        .with("termMonths", 12));
    }

    private String capital() {
        return here.post(
                        "/v1/capital",
                        Body.of("unit", place.unit())
                                .with("entruster", "Ban Vận động Quỹ Vì người nghèo")
                                .with("amount", 100_000_000)
                                .with("document", "HĐ ủy thác 01")
                                .with("on", "2024-01-01"))
                .ok()
                .id();
    }

    private static Answer bringBack(Client node, String capital) {
        return node.post(
                "/v1/capital/" + capital + "/return",
                Body.of("amount", 60_000_000).with("document", "QĐ thu hồi").with("on", "2024-02-01"));
    }

    private static Answer merge(Client node, String household, String into) {
        return node.post(
                "/v1/households/" + household + "/merge",
                Body.of("into", into).with("reason", "trùng").with("on", "2024-01-05"));
    }

    private static Answer dieOut(Client node, String household) {
        return node.post(
                "/v1/households/" + household + "/die-out",
                Body.of("reason", "không còn ai").with("on", "2024-01-05"));
    }

    private Answer end(Client node, String unit) {
        return node.post("/v1/units/" + unit + "/end", Body.of("on", "2024-06-30"));
    }

    private Answer pledge(Client node, String donor, String on) {
        return node.post(
                "/v1/pledges",
                Body.of("unit", place.unit())
                        .with("fund", Place.FUND)
                        .with("donor", donor)
                        .with("amount", 5_000_000)
                        .with("on", on));
    }

    @Test
    void two_loans_under_one_ceiling() {
        String household = household();
        refused(() -> lend(here, household, null), () -> lend(there, household, null), "LOAN_ABOVE_CEILING");
    }

    @Test
    void two_loans_that_are_written_in_one_transaction() {
        String household = household();
        var answers = AtOnce.inOneBatch(
                Live.node(),
                Live.database(),
                () -> here.post("/v1/donors", Body.of("kind", "anonymous")),
                () -> lend(here, household, null),
                () -> lend(here, household, null));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 422);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.refused(422, "LOAN_ABOVE_CEILING"));
    }

    @Test
    void two_loans_from_one_capital() {
        String capital = capital();
        String one = household();
        String other = household();
        refused(() -> lend(here, one, capital), () -> lend(there, other, capital), "LOAN_CAPITAL_USED");
    }

    @Test
    void a_loan_from_capital_that_is_returned() {
        String capital = capital();
        String household = household();
        refused(() -> bringBack(here, capital), () -> lend(there, household, capital), "LOAN_CAPITAL_USED");
        String another = capital();
        String borrower = household();
        refused(() -> lend(here, borrower, another), () -> bringBack(there, another), "CAPITAL_LENT");
    }

    @Test
    void a_loan_a_need_and_a_pairing_of_a_household_that_goes() {
        String into = household();
        String borrower = household();
        refused(() -> merge(here, borrower, into), () -> lend(there, borrower, null), "LOAN_HOUSEHOLD_GONE");
        String wanting = household();
        Body need = Body.of("household", wanting)
                .with("purpose", "production")
                .with("amount", 50_000_000)
                .with("on", "2024-02-01");
        refused(() -> dieOut(here, wanting), () -> there.post("/v1/needs", need), "NEED_HOUSEHOLD_GONE");
        String cared = household();
        Body pairing = pairing(cared);
        refused(() -> merge(here, cared, into), () -> there.post("/v1/pairings", pairing), "HOUSEHOLD_GONE");
        String kept = household();
        Body hold = Body.of("household", kept)
                .with("type", "reserved")
                .with("owner", "Đoàn xã")
                .with("channel", "thư ngỏ")
                .with("year", 2024)
                .with("on", "2024-02-01")
                .with("until", "2024-03-01");
        refused(() -> dieOut(here, kept), () -> there.post("/v1/holds", hold), "HOUSEHOLD_GONE");
    }

    private Body pairing(String household) {
        String sponsor = here.post(
                        "/v1/sponsors",
                        Body.of("kind", "enterprise")
                                .with("name", "Công ty Cùng Lúc")
                                .with("unit", place.unit())
                                .with("capacity", 3))
                .ok()
                .id();
        return Body.of("household", household)
                .with("sponsor", sponsor)
                .with("year", 2024)
                .with("on", "2024-02-15");
    }

    @Test
    void a_class_that_changes_while_it_is_frozen_is_looked_up_anew() {
        String household = household();
        Body pairing = pairing(household);
        Body richer = Body.of("class", "KHAC").with("decision", "QĐ 02/QĐ-UBND").with("on", "2024-02-01");
        refused(
                () -> here.post("/v1/households/" + household + "/classify", richer),
                () -> there.post("/v1/pairings", pairing),
                "HOUSEHOLD_NOT_ON_LIST");
    }

    @Test
    void two_households_that_are_merged_into_each_other() {
        String one = household();
        String other = household();
        refused(() -> merge(here, one, other), () -> merge(there, other, one), "HOUSEHOLD_GONE");
    }

    @Test
    void what_is_recorded_for_a_unit_that_ends() {
        String donor = place.donor();
        refused(() -> end(here, place.unit()), () -> pledge(there, donor, "2024-09-01"), "ORG_UNIT_NOT_THEN");
        var another = Place.fresh();
        refused(
                () -> end(here, another.unit()),
                () -> there.post("/v1/receipts", another.receipt("CASH", 1_000)),
                "ORG_UNIT_NOT_THEN");
        var parent = Place.fresh();
        Body child = Body.of("code", parent.unit() + ".1")
                .with("name", "Xã mới")
                .with("level", "xa")
                .with("parent", parent.unit())
                .with("from", "2024-07-01");
        refused(() -> end(here, parent.unit()), () -> there.post("/v1/units", child), "ORG_UNIT_NOT_THEN");
    }

    @Test
    void a_unit_that_ends_over_what_is_recorded_for_it() {
        String donor = place.donor();
        refused(() -> pledge(here, donor, "2024-05-01"), () -> end(there, place.unit()), "ORG_UNIT_NOT_EMPTY");
        var another = Place.fresh();
        refused(
                () -> here.post("/v1/receipts", another.receipt("CASH", 1_000)),
                () -> end(there, another.unit()),
                "ORG_UNIT_NOT_EMPTY");
        var parent = Place.fresh();
        Body child = Body.of("code", parent.unit() + ".1")
                .with("name", "Xã mới")
                .with("level", "xa")
                .with("parent", parent.unit())
                .with("from", "2024-01-01");
        refused(() -> here.post("/v1/units", child), () -> end(there, parent.unit()), "ORG_UNIT_NOT_EMPTY");
    }

    /** The second node has recorded there just before, and found the month open, the cash box open, the unit in its term. */
    @Test
    void what_a_node_has_found_in_order_is_looked_up_anew_when_another_has_changed_it() {
        String book = place.unit() + "-" + Place.FUND + "-2024";
        Body gift = place.receipt("CASH", 1_000);
        there.post("/v1/receipts", gift).ok();
        refused(
                () -> here.post("/v1/books/" + book + "/close", Body.of("month", "2024-09")),
                () -> there.post("/v1/receipts", gift),
                "BOOK_MONTH_CLOSED");

        var boxes = Place.fresh();
        Body into = boxes.receipt("CASH", 1_000).with("account", boxes.cash());
        String mistake = there.post("/v1/receipts", into).ok().id();
        there.post("/v1/receipts/" + mistake + "/reverse", Body.of("reason", "nhầm"))
                .ok();
        refused(
                () -> here.post(
                        "/v1/accounts/" + boxes.cash() + "/close",
                        Body.of("on", "2024-09-08").with("reason", "mở nhầm")),
                () -> there.post("/v1/receipts", into),
                "ORG_ACCOUNT_CLOSED");

        var units = Place.fresh();
        Body promise = Body.of("unit", units.unit())
                .with("fund", Place.FUND)
                .with("donor", units.donor())
                .with("amount", 5_000_000)
                .with("on", "2024-05-01");
        String dropped = there.post("/v1/pledges", promise).ok().id();
        there.post(
                        "/v1/pledges/" + dropped + "/cancel",
                        Body.of("reason", "xin rút").with("on", "2024-05-02"))
                .ok();
        refused(
                () -> end(here, units.unit()),
                () -> there.post("/v1/pledges", promise.with("on", "2024-09-01")),
                "ORG_UNIT_NOT_THEN");
    }
}
