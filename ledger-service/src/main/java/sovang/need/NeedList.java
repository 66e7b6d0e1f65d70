package sovang.need;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.http.Bodies;
import sovang.http.Written;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.need.NeedCommand.DeclareAll;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.need.event.NeedId;
import sovang.need.event.Purpose;
import sovang.organisation.event.UnitCode;
import sovang.projection.SearchText;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;
import sovang.sheet.Cells;
import sovang.sheet.Sheet;
import sovang.sheet.Upload;
import sovang.sheet.Uploads;
import sovang.store.Caller;
import sovang.store.Gateway;

/** A commune's list of needs: {@code Mã hộ, Mục đích, Số tiền}. It is checked whole, and recorded in one append. */
@Component
final class NeedList {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_FAULTS = 100;
    private static final List<String> COLUMNS = List.of("ma ho", "muc dich", "so tien");

    private final Gateway gateway;
    private final Households households;
    private final Clock clock;
    private final Uploads uploads;

    NeedList(Gateway gateway, Households households, Clock clock, Uploads uploads) {
        this.gateway = gateway;
        this.households = households;
        this.clock = clock;
        this.uploads = uploads;
    }

    ResponseEntity<Map<String, Object>> take(UnitCode unit, int year, LocalDate on, InputStream body, Caller caller)
            throws IOException {
        try (Upload file = uploads.receive(body, MOST_BYTES, "NEED_LIST_TOO_LARGE")) {
            return uploads.inTurn(() -> take(unit, year, on, file, caller));
        }
    }

    private ResponseEntity<Map<String, Object>> take(UnitCode unit, int year, LocalDate on, Upload file, Caller caller)
            throws IOException {
        var needs = read(file, unit, year, on);
        String asked = "/v1/needs/import?" + unit + "&" + year + "&" + on;
        var done = gateway.send(new DeclareAll(needs), caller.hashed(Bodies.hash(asked, file.bytes())));
        var told = new LinkedHashMap<String, Object>();
        told.put("unit", unit.value());
        told.put("year", year);
        told.put("on", on);
        told.put("needs", needs.size());
        told.put(
                "wanted",
                needs.stream().mapToLong(need -> need.wanted().amount()).reduce(0, Math::addExact));
        return Written.of(null, done, told);
    }

    private List<DeclareNeed> read(Upload file, UnitCode unit, int year, LocalDate on) throws IOException {
        var needs = new ArrayList<DeclareNeed>();
        var faults = new ArrayList<Detail>();
        try (Sheet sheet = Sheet.open(file)) {
            int[] places = places(sheet.next());
            int number = 1;
            for (List<String> row = sheet.next(); row != null; row = sheet.next()) {
                number++;
                if (row.stream().allMatch(String::isBlank)) continue;
                if (needs.size() + faults.size() >= MOST_ROWS) throw tooLong();
                @Nullable DeclareNeed need = need(row, places, number, unit, year, on, faults);
                if (need != null) needs.add(need);
            }
        }
        if (!faults.isEmpty()) throw bad(faults);
        if (needs.isEmpty())
            throw Sheet.refused("NEED_LIST_EMPTY", "Danh sách không có dòng nào.", "The list has no rows.");
        return needs;
    }

    private static int[] places(@Nullable List<String> header) {
        List<String> names = header == null
                ? List.of()
                : header.stream().map(SearchText::fold).toList();
        int[] places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
        for (int place : places)
            if (place < 0)
                throw Sheet.refused(
                        "NEED_LIST_COLUMNS",
                        "Danh sách phải có các cột: Mã hộ, Mục đích, Số tiền.",
                        "The list needs the columns: Mã hộ, Mục đích, Số tiền.");
        return places;
    }

    private @Nullable DeclareNeed need(
            List<String> row, int[] places, int number, UnitCode unit, int year, LocalDate on, List<Detail> faults) {
        String code = cell(row, places[0]);
        var household = households.byCode(unit, code);
        @Nullable Purpose purpose = Purposes.of(cell(row, places[1]));
        @Nullable Dong wanted = Cells.dong(cell(row, places[2]));
        int before = faults.size();
        if (household.isEmpty() || !household.get().alive())
            fault(faults, number, "Mã hộ", code, "không có hộ này ở đơn vị " + unit, "no such household in " + unit);
        if (purpose == null)
            fault(faults, number, "Mục đích", cell(row, places[1]), "không phải mục đích vay", "not a purpose");
        if (wanted == null || !wanted.isEntry())
            fault(faults, number, "Số tiền", cell(row, places[2]), "không phải số đồng", "not an amount of đồng");
        if (faults.size() > before || household.isEmpty() || purpose == null || wanted == null) return null;
        return new DeclareNeed(
                new NeedId(NewId.after("need", clock)), household.get().id(), year, purpose, wanted, on);
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    private static void fault(List<Detail> faults, int row, String column, String value, String vi, String en) {
        if (faults.size() >= MOST_FAULTS) return;
        faults.add(new Detail(
                "/rows/" + row + "/" + column,
                "NEED_LIST_CELL",
                "Dòng " + row + ", cột " + column + ": «" + value + "» " + vi + ".",
                "Row " + row + ", column " + column + ": \"" + value + "\" is " + en + "."));
    }

    private static Refusal bad(List<Detail> faults) {
        return new Refusal(
                Refusal.Kind.INVALID,
                "NEED_LIST_BAD_ROWS",
                "Danh sách có chỗ sai (" + faults.size() + "); chưa ghi dòng nào. Hãy sửa rồi nhập lại.",
                "The list has faults (" + faults.size() + "); nothing was recorded. Mend it and import it again.",
                faults);
    }

    private static Refusal tooLong() {
        return Sheet.refused(
                "NEED_LIST_TOO_LONG",
                "Danh sách có hơn " + MOST_ROWS + " dòng. Hãy tách theo xã.",
                "The list has more than " + MOST_ROWS + " rows. Split it by commune.");
    }
}
