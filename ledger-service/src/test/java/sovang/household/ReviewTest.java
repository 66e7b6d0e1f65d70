package sovang.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;

/** A review list is taken in as one, or not at all. */
@ExtendWith(Live.class)
class ReviewTest {

    private static final String TITLES =
            "Mã đơn vị,Mã hộ,Chủ hộ,Địa chỉ,Số căn cước,Khu vực,Vùng đặc biệt khó khăn,Vùng dân tộc thiểu số,"
                    + "Số nhân khẩu,Số lao động,Số trẻ em,Đối tượng ưu tiên,Loại hộ,Chỉ số thiếu hụt,Nguyên nhân nghèo,"
                    + "Ngày ra khỏi danh sách\n";

    private final Place place = Place.fresh();
    private final StringBuilder rows = new StringBuilder(TITLES);

    private void row(String code, String head, String address, String citizen, String now, String lacks) {
        rows.append(String.join(
                        ",",
                        place.unit(),
                        code,
                        head,
                        address,
                        citizen,
                        "nông thôn,x,,4,2,1,TRE_EM",
                        now,
                        lacks,
                        "Thiếu vốn,"))
                .append('\n');
    }

    private Answer send(String decision, String on, String more) {
        return place.client()
                .upload(
                        "/v1/households/review?decision=" + Client.encoded(decision) + "&on=" + on + more,
                        rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Answer list(Client client, String more) {
        return client.get("/v1/households?unit=" + place.unit() + "&minPosition=" + Place.head() + more)
                .ok();
    }

    private void anew() {
        rows.setLength(TITLES.length());
    }

    @Test
    void a_file_with_wrong_rows_books_nothing_and_names_each_of_them() {
        row("H1", "Nguyễn Văn An", "Ấp 1", "095088000111", "Hộ nghèo", "VIEC_LAM");
        row("H2", "", "Ấp 1", "12345", "HO_GIAU", "VIEC_LAM");
        row("H1", "Trần Thị Bé", "Ấp 2", "", "HO_NGHEO", "XU_LY_RAC_THAI");
        var refused = send("1/QĐ", "2024-12-15", "");
        refused.refused(422, "REVIEW_BAD_ROWS");
        assertThat(refused.list("/errors").stream()
                        .map(error -> error.at("/code").asString("")))
                .containsExactlyInAnyOrder(
                        "FIELD_REQUIRED",
                        "HOUSEHOLD_CITIZEN_NUMBER",
                        "CODE_UNKNOWN",
                        "REVIEW_TWICE",
                        "STANDARD_INDICATOR_UNKNOWN");
        assertThat(refused.text()).contains("Dòng 3, cột Chủ hộ").contains("Dòng 4, cột Mã hộ");
        assertThat(list(place.client(), "").items()).isEmpty();
        assertThat(send("1/QĐ", "2024-12-15", "&skipBadRows=true").ok().number("/registered"))
                .isEqualTo(1);
    }

    @Test
    void a_dry_run_shows_what_changes_and_leaves_no_trace() {
        row("H1", "Nguyễn Văn An", "Ấp 1", "", "HO_NGHEO", "VIEC_LAM");
        var shown = send("1/QĐ", "2024-12-15", "&dryRun=true").ok();
        assertThat(shown.number("/registered")).isEqualTo(1);
        assertThat(list(place.client(), "").items()).isEmpty();
    }

    @Test
    void the_next_review_tells_who_escaped_who_fell_back_and_who_is_missing() {
        row("H1", "Nguyễn Văn An", "Ấp 1", "", "HO_NGHEO", "VIEC_LAM");
        row("H2", "Trần Thị Bé", "Ấp 2", "", "HO_CAN_NGHEO", "");
        row("H3", "Lê Văn Ca", "Ấp 3", "", "HO_NGHEO", "NHA_TIEU");
        send("1/QĐ", "2023-12-15", "").ok();
        anew();
        row("H1", "Nguyễn Văn An", "Ấp 1", "", "HO_MOI_THOAT_NGHEO", "");
        row("H2", "Trần Thị Bé", "Ấp 2 mới", "", "HO_NGHEO", "DI_HOC");
        var second = send("2/QĐ", "2024-12-15", "").ok();
        assertThat(second.number("/described")).isEqualTo(1);
        assertThat(second.number("/classified")).isEqualTo(2);
        assertThat(second.number("/missingCount")).isEqualTo(1);
        assertThat(second.string("/missing/0/code")).isEqualTo("H3");
        assertThat(second.string("/changes/0/from")).isEqualTo("HO_NGHEO");
        assertThat(second.string("/changes/0/to")).isEqualTo("HO_MOI_THOAT_NGHEO");
        assertThat(list(place.client(), "&class=HO_NGHEO").items()).hasSize(2);
        assertThat(list(place.client(), "&class=HO_NGHEO&asOf=2023-12-31").items())
                .extracting(row -> row.at("/code").asString(""))
                .containsExactly("H1", "H3");
        var again = send("2/QĐ", "2024-12-15", "").ok();
        assertThat(again.number("/unchanged")).isEqualTo(2);
        assertThat(again.position()).isZero();
    }

    @Test
    void ten_thousand_rows_come_in_as_one_and_again_change_nothing() {
        for (int i = 1; i <= 10_000; i++)
            row("H" + i, "Nguyễn Văn " + i, "Ấp " + i, "0950%08d".formatted(i), "HO_NGHEO", "VIEC_LAM");
        long before = Place.head();
        var first = send("1/QĐ", "2024-12-15", "").ok();
        assertThat(first.number("/registered")).isEqualTo(10_000);
        assertThat(first.position()).isEqualTo(before + 20_000);
        var again = send("1/QĐ", "2024-12-15", "").ok();
        assertThat(again.number("/unchanged")).isEqualTo(10_000);
        assertThat(Place.head()).isEqualTo(before + 20_000);
    }

    @Test
    void two_that_look_alike_are_told_and_cleared_by_an_approver_only() {
        row("H1", "Nguyễn Văn Đức", "Ấp Bình Hòa", "", "HO_NGHEO", "VIEC_LAM");
        row("H2", "NGUYEN VAN DUC", "ấp  binh hoa", "", "HO_NGHEO", "VIEC_LAM");
        var sent = send("1/QĐ", "2024-12-15", "").ok();
        assertThat(sent.number("/duplicateCount")).isEqualTo(1);
        assertThat(sent.string("/duplicates/0/otherCode")).isEqualTo("H1");
        var pairs = place.client()
                .get("/v1/households/duplicates?unit=" + place.unit() + "&minPosition=" + Place.head())
                .ok();
        assertThat(pairs.items()).hasSize(1);
        var clear = Body.of("other", pairs.string("/items/0/other/id")).with("reason", "hai anh em");
        String path = "/v1/households/" + pairs.string("/items/0/household/id") + "/clear-duplicate";
        place.as("accountant").post(path, clear).refused(403, "IDENTITY_NOT_ALLOWED");
        place.as("approver").post(path, clear).ok();
        assertThat(place.client()
                        .get("/v1/households/duplicates?unit=" + place.unit() + "&minPosition=" + Place.head())
                        .ok()
                        .items())
                .isEmpty();
    }

    @Test
    void personal_fields_are_encrypted_in_the_ledger_and_masked_for_others() {
        row("H1", "Nguyễn Văn Rất Riêng", "Ấp Kín", "095088777666", "HO_NGHEO", "VIEC_LAM");
        send("1/QĐ", "2024-12-15", "").ok();
        var sql = Live.database().sql();
        assertThat(sql.sql("select string_agg(payload, '') from ledger.event where type like 'household.%'")
                        .query(String.class)
                        .single())
                .doesNotContain("Rất Riêng")
                .doesNotContain("095088777666");
        assertThat(sql.sql("select string_agg(h::text, '') from ledger.household h")
                        .query(String.class)
                        .single())
                .doesNotContain("Riêng")
                .doesNotContain("095088777666");
        var auditor = list(place.as("auditor"), "");
        assertThat(auditor.string("/items/0/head")).isEqualTo("Nguyễn V. R. R.");
        assertThat(auditor.text()).doesNotContain("Ấp Kín").doesNotContain("7666");
        assertThat(list(place.as("auditor"), "&q=rieng").items()).isEmpty();
        var accountant = list(place.as("accountant"), "&q=" + Client.encoded("rat rieng"));
        assertThat(accountant.string("/items/0/head")).isEqualTo("Nguyễn Văn Rất Riêng");
        assertThat(accountant.string("/items/0/citizenNumber")).isEqualTo("•••••••••666");
    }

    @Test
    void one_household_splits_merges_and_dies_out() {
        var added = place.client()
                .post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "H1")
                                .with("about", Body.of("head", "Nguyễn Văn An").with("members", 5))
                                .with("on", "2024-12-15"))
                .ok();
        String split =
                "{\"reason\":\"ra ở riêng\",\"into\":[{\"code\":\"H2\",\"about\":{\"head\":\"Nguyễn Văn Con\"}}]}";
        place.client().post("/v1/households/" + added.id() + "/split", split).ok();
        var both = list(place.client(), "");
        assertThat(both.items()).hasSize(2);
        assertThat(both.string("/items/1/origin")).isEqualTo(added.id());
        String young = both.string("/items/1/id");
        place.step("households", young, "merge", Body.of("into", added.id()).with("reason", "về lại"))
                .ok();
        place.step("households", young, "die-out", Body.of("reason", "x")).refused(422, "HOUSEHOLD_GONE");
        assertThat(list(place.client(), "").items()).hasSize(1);
        assertThat(list(place.client(), "&gone=true").items()).hasSize(2);
    }
}
