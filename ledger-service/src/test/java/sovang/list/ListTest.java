package sovang.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form comes again: the same, sorted, mended, longer, half recorded, or as another hamlet's list of the same day. */
@ExtendWith(Live.class)
class ListTest {

    private final Place place = Place.fresh();

    private Body gift(String payer, long amount) {
        return place.receipt("CASH", amount).with("payer", payer);
    }

    private JsonNode preview(String query, @Nullable String list, Body... rows) {
        var body = Body.of("list", list)
                .with(
                        "rows",
                        Arrays.stream(rows)
                                .map(row -> JsonMapper.shared().readValue(row.json(), Map.class))
                                .toList());
        return Live.client().post("/v1/lists/receipt" + query, body).ok().at("/rows");
    }

    /** What the command line does: asks, then sends what is new under its key. */
    private List<String> take(String query, @Nullable String list, Body... rows) {
        var states = new ArrayList<String>();
        for (JsonNode told : preview(query, list, rows)) {
            states.add(told.get("state").stringValue());
            if (told.get("state").stringValue().equals("new"))
                Live.client()
                        .key(told.get("key").stringValue())
                        .post("/v1/receipts", rows[told.get("row").intValue()])
                        .ok();
        }
        return states;
    }

    private List<String> take(Body... rows) {
        return take("", null, rows);
    }

    @Test
    void a_list_that_comes_again_sorted_or_longer_books_only_what_is_new() {
        var one = gift("Lê Thị Sáu", 450_000);
        var two = gift("Phan Văn Bảy", 200_000);
        assertThat(take(one, two)).containsExactly("new", "new");
        assertThat(take(one, two)).containsExactly("again", "again");
        assertThat(take(two, gift("Trần Thị Tám", 1_000_000), one)).containsExactly("again", "new", "again");
        assertThat(place.received()).isEqualTo(1_650_000);
    }

    @Test
    void equal_rows_of_one_list_are_different_gifts_each_known_by_its_place() {
        var nobody = gift("ẩn danh", 100_000);
        assertThat(take(nobody, nobody, nobody)).containsOnly("new");
        assertThat(take(nobody, nobody, nobody)).containsOnly("again");
        assertThat(place.received()).isEqualTo(300_000);
    }

    @Test
    void another_hamlet_s_list_with_an_equal_row_asks_and_is_neither_known_nor_doubled_in_silence() {
        take(gift("Lê Thị Sáu", 450_000), gift("Phan Văn Bảy", 200_000), gift("ẩn danh", 100_000));
        Body[] other = {gift("Ngô Văn Chín", 300_000), gift("Võ Thị Mười", 50_000), gift("ẩn danh", 100_000)};
        var told = preview("", null, other);
        assertThat(told.get(2).get("state").stringValue()).isEqualTo("twin");
        assertThat(told.get(2).get("confirm").stringValue()).isEqualTo("LIST_ROW_TWIN");
        assertThat(told.get(2).get("dong").longValue()).isEqualTo(100_000);
        assertThat(take(other)).containsExactly("new", "new", "twin");
        assertThat(place.received()).isEqualTo(1_100_000);
        assertThat(take("?confirm=LIST_ROW_TWIN", null, other)).containsExactly("again", "again", "new");
        assertThat(take(other)).containsExactly("again", "again", "again");
        assertThat(place.received()).isEqualTo(1_200_000);
    }

    @Test
    void a_row_that_was_mended_waits_with_the_id_of_what_was_recorded() {
        take(gift("Lê Thị Sáu", 450_000), gift("Phan Văn Bảy", 200_000));
        var told = preview("", null, gift("Lê Thị Sáu", 540_000), gift("Phan Văn Bảy", 200_000));
        assertThat(told.get(0).get("state").stringValue()).isEqualTo("changed");
        assertThat(told.get(0).get("column").stringValue()).isEqualTo("amount");
        assertThat(told.get(0).get("id").stringValue()).startsWith("receipt-");
        assertThat(told.get(0).get("key").isNull()).isTrue();
        assertThat(take(gift("Lê Thị Sáu", 540_000), gift("Phan Văn Bảy", 200_000)))
                .containsExactly("changed", "again");
        assertThat(place.received()).isEqualTo(650_000);
    }

    @Test
    void a_list_of_one_row_that_was_mended_waits_too() {
        take(gift("Lê Thị Sáu", 450_000));
        assertThat(take(gift("Lê Thị Sáu", 540_000))).containsExactly("changed");
        assertThat(take("?confirm=LIST_ROW_CHANGED", null, gift("Lê Thị Sáu", 540_000)))
                .containsExactly("new");
        assertThat(place.received()).isEqualTo(990_000);
    }

    @Test
    void an_import_that_was_interrupted_goes_on_where_it_was() {
        Body[] rows = {gift("ẩn danh", 100_000), gift("ẩn danh", 100_000), gift("Lê Thị Sáu", 450_000)};
        var told = preview("", null, rows);
        Live.client()
                .key(told.get(0).get("key").stringValue())
                .post("/v1/receipts", rows[0])
                .ok();
        assertThat(take(rows)).containsExactly("again", "new", "new");
        assertThat(take(rows)).containsOnly("again");
        assertThat(place.received()).isEqualTo(650_000);
    }

    @Test
    void a_named_list_knows_its_rows_and_asks_about_those_of_others() {
        var nobody = gift("ẩn danh", 100_000);
        assertThat(take("", "Ấp 2 " + place.unit(), nobody)).containsExactly("new");
        assertThat(take("", "ấp 2 " + place.unit(), nobody, nobody)).containsExactly("again", "new");
        assertThat(take("", "Ấp 3 " + place.unit(), nobody)).containsExactly("twin");
        assertThat(place.received()).isEqualTo(200_000);
    }

    @Test
    void what_an_earlier_release_booked_from_a_form_is_known_from_its_events() {
        String file = UUID.randomUUID().toString().replace("-", "").repeat(2);
        var one = gift("Lê Thị Sáu", 450_000).with("note", "ủng hộ bão số 3");
        Answer old = Live.client()
                .key("receipt-" + file + "-2")
                .post("/v1/receipts", one)
                .ok();
        Live.client()
                .key("receipt-" + file + "-3")
                .post("/v1/receipts", gift("ẩn danh", 100_000))
                .ok();
        var told = preview("", null, gift("ẩn danh", 100_000), one, gift("Trần Thị Tám", 70_000));
        assertThat(told.get(0).get("state").stringValue()).isEqualTo("again");
        assertThat(told.get(1).get("id").stringValue()).isEqualTo(old.id());
        assertThat(told.get(2).get("state").stringValue()).isEqualTo("new");
        assertThat(take(gift("ẩn danh", 100_000), one)).containsOnly("again");
        assertThat(place.received()).isEqualTo(550_000);
    }

    @Test
    void an_account_is_the_same_by_its_number_and_by_its_id() {
        var byId = place.receipt("BANK", 5_000_000).with("payer", "Lê Thị Sáu").with("account", place.bank());
        take(byId);
        assertThat(take(byId.copy().with("account", place.number()))).containsExactly("again");
    }

    @Test
    void a_pledge_that_was_amended_is_what_the_mended_form_says() {
        String donor = place.donor();
        var pledge = Body.of("unit", place.unit())
                .with("fund", Place.FUND)
                .with("donor", donor)
                .with("amount", 5_000_000)
                .with("on", "2024-09-01");
        String id = sendPledge(pledge);
        var mended = pledge.copy().with("amount", 6_000_000);
        assertThat(previewPledge(mended).get("state").stringValue()).isEqualTo("changed");
        place.step("pledges", id, "amend", Body.of("amount", 6_000_000).with("reason", "ghi nhầm"))
                .ok();
        assertThat(previewPledge(mended).get("state").stringValue()).isEqualTo("again");
    }

    @Test
    void a_donor_whose_phone_was_corrected_is_what_the_mended_form_says() {
        var donor = Body.of("kind", "person")
                .with("name", "Nguyễn Văn Sai " + place.unit())
                .with("phone", "0912345678");
        String id = Live.client()
                .key(preview("donor", donor).get("key").stringValue())
                .post("/v1/donors", donor)
                .ok()
                .id();
        var mended = donor.copy().with("phone", "0987654321");
        assertThat(preview("donor", mended).get("state").stringValue()).isEqualTo("changed");
        place.step("donors", id, "correct", Body.of("phone", "0987654321").with("reason", "gõ nhầm"))
                .ok();
        assertThat(preview("donor", mended).get("state").stringValue()).isEqualTo("again");
    }

    private JsonNode previewPledge(Body pledge) {
        return preview("pledge", pledge);
    }

    private static JsonNode preview(String noun, Body row) {
        var rows = List.of(JsonMapper.shared().readValue(row.json(), Map.class));
        return Live.client()
                .post("/v1/lists/" + noun, Body.of("rows", rows))
                .ok()
                .at("/rows/0");
    }

    private String sendPledge(Body pledge) {
        return Live.client()
                .key(previewPledge(pledge).get("key").stringValue())
                .post("/v1/pledges", pledge)
                .ok()
                .id();
    }

    @Test
    void a_row_without_a_day_or_with_an_unknown_column_is_refused() {
        var rows = List.of(Map.of("unit", place.unit(), "amount", 1));
        Live.client().post("/v1/lists/receipt", Body.of("rows", rows)).refused(422, "LIST_ROW_WITHOUT_DAY");
        Live.client()
                .post("/v1/lists/donor", Body.of("rows", List.of(Map.of("nickname", "Sáu"))))
                .refused(422, "LIST_COLUMN_UNKNOWN");
        Live.client().post("/v1/lists/voucher", Body.of("rows", rows)).refused(404, "LIST_NOUN_UNKNOWN");
    }

    @Test
    void a_preview_books_nothing_and_a_dry_run_remembers_nothing() {
        long head = Place.head();
        preview("?dryRun=true", null, gift("Lê Thị Sáu", 450_000));
        preview("", null, gift("Lê Thị Sáu", 450_000));
        assertThat(Place.head()).isEqualTo(head);
        assertThat(Live.database()
                        .sql()
                        .sql(
                                "select count(*) from ledger.list_row where cells::text like '%Sáu%' or content like '%Sáu%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
