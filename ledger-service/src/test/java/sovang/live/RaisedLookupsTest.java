package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.server.StartFailure;
import sovang.store.Database;

/** A ledger with loans, sponsors and closed months whose look-up tables another release wrote. */
class RaisedLookupsTest {

    private static final String ALL =
            "level, unit, fund, campaign, account, purse_day, donor, closed_month, sponsor, pairing, household,"
                    + " household_class, loan, loan_payment, programme_file";

    @AutoClose
    private static final Database DATABASE = Database.fresh();

    @Test
    void the_next_start_folds_them_anew_and_a_program_that_is_too_old_does_not_start() {
        try (Node first = Node.on(DATABASE)) {
            recordALittleOfAll(Place.fresh(first.client()));
            var before = rows();

            change("truncate ledger." + ALL.replace(", ", ", ledger.")); // as tables that came with a migration
            change("delete from ledger.lookup_version"); // as the last release left it
            assertRightAfterTheNextStart(first, before);

            change("update ledger.lookup_version set version = version - 1");
            change("update ledger.loan set claim = 0");
            change("update ledger.sponsor set capacity = 0");
            change("delete from ledger.closed_month");
            assertRightAfterTheNextStart(first, before);

            change("update ledger.lookup_version set version = version + 1 where name = 'care'");
            assertThatThrownBy(() -> first.another(DATABASE))
                    .satisfies(failed -> assertThat(StartFailure.behind(failed))
                            .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("LEDGER_NEWER")));
            first.client()
                    .post("/v1/donors", Body.of("kind", "anonymous"))
                    .refused(503, "STORE_OLD_PROGRAM"); // nor does one that runs go on writing
        }
    }

    private static void assertRightAfterTheNextStart(Node first, List<String> before) {
        try (Node next = first.another(DATABASE)) {
            assertThat(rows()).isEqualTo(before);
            assertThat(new Ledger(next.client()).audited()).isEqualTo("equal");
        }
    }

    private static void recordALittleOfAll(Place place) {
        place.cash(7_000);
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        var household = place.client()
                .post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "HN-1")
                                .with("on", "2023-01-02")
                                .with(
                                        "about",
                                        Body.of("head", "Lê Thị Vay")
                                                .with("address", "Ấp 1")
                                                .with("area", "NONG_THON")
                                                .with("members", 4))
                                .with("classified", Body.of("class", "HO_NGHEO").with("decision", "QĐ 01/QĐ-UBND")))
                .ok()
                .id();
        var loan = Body.of("programme", "HO_NGHEO").with("household", household).with("principal", 50_000_000);
        place.client()
                .post("/v1/loans", loan.with("on", "2024-01-10").with("termMonths", 12))
                .ok();
        var sponsor =
                Body.of("kind", "enterprise").with("name", "Công ty Điện lực").with("unit", place.unit());
        place.client().post("/v1/sponsors", sponsor.with("capacity", 2)).ok();
    }

    private static void change(String sql) {
        DATABASE.sql().sql(sql).update();
    }

    private static List<String> rows() {
        return List.of(ALL.split(", ")).stream()
                .map(table -> table + " "
                        + DATABASE.sql()
                                .sql("select count(*) || ' ' || coalesce(string_agg(t::text, '|' order by t::text), '')"
                                        + " from ledger." + table + " t")
                                .query(String.class)
                                .single())
                .toList();
    }
}
