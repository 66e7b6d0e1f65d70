package sovang.pairing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.pairing.BulkCommand.DecisionRow;
import sovang.projection.SearchText;
import sovang.refusal.Refusal;
import sovang.sheet.Sheet;
import sovang.sheet.Upload;

/** Reads a decision's rows from CSV or XLSX, by the names of their columns in Vietnamese, English or as the plan writes them. */
final class DecisionFile {

    private static final int MOST_ROWS = 20_000;

    private static final Map<String, Set<String>> TITLES = titles();

    private DecisionFile() {}

    private static Map<String, Set<String>> titles() {
        var titles = new LinkedHashMap<String, Set<String>>();
        titles.put("unit", Set.of("unit", "ma don vi", "don vi"));
        titles.put("household", Set.of("household code", "householdcode", "household", "code", "ma ho"));
        titles.put("sponsor", Set.of("sponsor", "don vi nhan do dau", "nguoi nhan do dau", "ma don vi nhan do dau"));
        titles.put("year", Set.of("year", "nam"));
        titles.put("purpose", Set.of("purpose", "noi dung"));
        titles.put("mobilisedBy", Set.of("mobilised by", "mobilisedby", "don vi van dong"));
        return titles;
    }

    /** @throws Refusal when the file can't be read as a decision */
    static List<DecisionRow> read(Upload file) throws IOException {
        var rows = Sheet.rows(file, MOST_ROWS + 1);
        if (rows.size() > MOST_ROWS + 1)
            throw unreadable(
                    "tệp có quá " + MOST_ROWS + " dòng. Hãy tách ra.",
                    "the file has more than " + MOST_ROWS + " rows. Split it.");
        if (rows.isEmpty()) throw unreadable("tệp trống.", "the file is empty.");
        Map<String, Integer> places = places(rows.getFirst());
        var read = new ArrayList<DecisionRow>();
        for (int at = 1; at < rows.size(); at++) {
            List<String> cells = rows.get(at);
            if (cells.stream().allMatch(String::isBlank)) continue;
            read.add(new DecisionRow(
                    at + 1,
                    cell(cells, places.get("unit")),
                    cell(cells, places.get("household")),
                    cell(cells, places.get("sponsor")),
                    cell(cells, places.get("year")),
                    cell(cells, places.get("purpose")),
                    cell(cells, places.get("mobilisedBy"))));
        }
        if (read.isEmpty()) throw unreadable("tệp không có dòng nào.", "the file has no rows.");
        return read;
    }

    private static Map<String, Integer> places(List<String> header) {
        var places = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < header.size(); at++) {
            String title = SearchText.fold(header.get(at).replace("*", ""));
            for (var known : TITLES.entrySet())
                if (known.getValue().contains(title)) places.putIfAbsent(known.getKey(), at);
        }
        for (String must : List.of("unit", "sponsor"))
            if (!places.containsKey(must))
                throw unreadable(
                        "thiếu cột " + must + ". Tải tệp mẫu bằng: sovang template pairing --out mau.xlsx",
                        "the column " + must + " is missing. Get a form: sovang template pairing --out form.xlsx");
        return places;
    }

    private static String cell(List<String> cells, @Nullable Integer place) {
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static Refusal unreadable(String vi, String en) {
        return Refusal.invalid(
                "file",
                "PAIRING_DECISION_UNREADABLE",
                "Không đọc được tệp quyết định: " + vi,
                "The decision's file can't be read: " + en);
    }
}
