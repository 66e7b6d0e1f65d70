package sovang.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;
import sovang.live.Soon;

/** Files of the bank over HTTP: all of a file or nothing, once, with its legal basis. */
@ExtendWith(Live.class)
class MirrorImportTest {

    private static final List<String> TITLES = List.of(
            "Mã xã",
            "Mã tổ",
            "Tên tổ trưởng",
            "Tên ĐVUT",
            "Mã KH",
            "Tên KH",
            "Số khế ước",
            "Mã chương trình",
            "Nguồn vốn",
            "Ngày vay",
            "Ngày ĐH theo hợp đồng",
            "Thời hạn",
            "Lãi suất",
            "Mức vay",
            "Dư nợ trong hạn",
            "Dư nợ quá hạn",
            "Dư nợ khoanh",
            "Ngày số liệu");

    private final Place place = Place.fresh();
    private final StringBuilder rows = new StringBuilder(String.join(",", TITLES)).append('\n');

    private void row(String contract, String program, String current, String day) {
        row(place.unit(), contract, program, current, day);
    }

    private void row(String unit, String contract, String program, String current, String day) {
        rows.append(String.join(
                        ",",
                        unit,
                        "T1",
                        "Trần Văn Bé",
                        "Hội Phụ nữ",
                        "KH1",
                        "Nguyễn Thị Đào",
                        contract,
                        program,
                        "1",
                        "15/01/2024",
                        "15/01/2027",
                        "36",
                        "\"6,6\"",
                        "50.000.000",
                        current,
                        "0",
                        "0",
                        day))
                .append('\n');
    }

    private Answer send(byte[] file, String date, String more) {
        return place.client()
                .upload(
                        "/v1/mirrors?name=khe-uoc&date=" + date + "&legalBasis=" + Client.encoded("Điều 38") + more,
                        file);
    }

    private Answer send(String date) {
        return send(rows.toString().getBytes(StandardCharsets.UTF_8), date, "");
    }

    private Answer finished(Answer sent) {
        var last = new Answer[1];
        Soon.is(sent.id() + " is recorded", () -> {
            last[0] = place.client()
                    .get("/v1/mirrors/" + sent.id() + "?minPosition=" + sent.position())
                    .ok();
            return last[0].string("/state").equals("done");
        });
        return last[0];
    }

    private long mirrors() {
        return Live.database()
                .sql()
                .sql("select count(*) from ledger.event where type like 'mirror.%'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_broken_row_books_nothing_and_each_bad_cell_is_named() {
        String contract = place.unit() + "-1";
        long before = mirrors();
        row(contract, "1", "40.000.000", "30/06/2024");
        row(contract, "77", "1.5", "30/06/2024");
        row("không-có", place.unit() + "-2", "1", "40.000.000", "31/05/2024");
        var refused = send("2024-06-30");
        refused.refused(422, "MIRROR_BAD_ROWS");
        assertThat(refused.text())
                .contains("Dòng 3, cột Số khế ước", "Dòng 3, cột Mã chương trình", "Dòng 3, cột Dư nợ trong hạn")
                .contains("Dòng 4, cột Mã xã", "Dòng 4, cột Ngày số liệu");
        assertThat(mirrors()).isEqualTo(before);
        assertThat(Live.database()
                        .sql()
                        .sql("select count(*) from ledger.mirror_piece")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_file_comes_in_once_and_only_with_its_legal_basis() {
        row(place.unit() + "-1", "1", "40.000.000", "30/06/2024");
        byte[] file = rows.toString().getBytes(StandardCharsets.UTF_8);
        place.client().upload("/v1/mirrors?name=x&date=2024-06-30", file).refused(422, "MIRROR_LEGAL_BASIS");
        assertThat(send(file, "2024-06-30", "&dryRun=true").ok().string("/state"))
                .isEqualTo("dry-run");
        var sent = send("2024-06-30");
        assertThat(sent.status()).isEqualTo(202);
        var done = finished(sent);
        assertThat(done.number("/recorded")).isEqualTo(1);
        assertThat(done.number("/current")).isEqualTo(40_000_000);
        assertThat(done.string("/legalBasis")).isEqualTo("Điều 38");
        long before = mirrors();
        assertThat(send("2024-06-30").ok().string("/state")).isEqualTo("already-imported");
        assertThat(mirrors()).isEqualTo(before);
    }

    @Test
    void names_stand_in_no_event_in_clear() {
        row(place.unit() + "-1", "1", "40.000.000", "31/05/2024");
        var id = finished(send("2024-05-31")).id();
        var payloads = Live.database()
                .sql()
                .sql("select payload from ledger.event where stream like :its")
                .param("its", id + "%")
                .query(String.class)
                .list();
        assertThat(payloads).hasSize(2).noneMatch(payload -> payload.contains("Đào") || payload.contains("KH1"));
    }

    @Test
    void an_excel_file_is_read_like_a_csv_and_columns_that_are_missing_are_named() throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "x", "1.0");
        var sheet = workbook.newWorksheet("x");
        sheet.value(0, 0, "Danh sách khế ước");
        for (int column = 0; column < TITLES.size(); column++) sheet.value(1, column, TITLES.get(column));
        Object[] cells = {
            place.unit(),
            "T1",
            "Bé",
            "Hội Nông dân",
            "KH1",
            "Đào",
            place.unit() + "-x",
            19,
            2,
            LocalDate.of(2024, 1, 15),
            LocalDate.of(2027, 1, 15),
            36,
            "7.92",
            50_000_000,
            30_000_000,
            10_000_000,
            0,
            LocalDate.of(2024, 4, 30)
        };
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case LocalDate day -> sheet.value(2, column, day);
                case Integer number -> sheet.value(2, column, number);
                default -> sheet.value(2, column, cells[column].toString());
            }
        }
        workbook.finish();
        var done = finished(send(out.toByteArray(), "2024-04-30", ""));
        assertThat(done.number("/overdue")).isEqualTo(10_000_000);
        send("Mã xã,Mã KH,Tên KH,Số khế ước,Nguồn vốn\n".getBytes(StandardCharsets.UTF_8), "2024-04-30", "")
                .refused(422, "MIRROR_COLUMNS");
    }
}
