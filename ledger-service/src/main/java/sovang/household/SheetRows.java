package sovang.household;

import java.io.IOException;
import java.util.List;
import sovang.refusal.Refusal;
import sovang.sheet.Sheet;
import sovang.sheet.Upload;

/** The rows of a review list as text, header first. */
final class SheetRows {

    static final int MOST_ROWS = 50_000;
    static final int MOST_BYTES = 32 << 20;

    private SheetRows() {}

    static List<List<String>> of(Upload file) throws IOException {
        var rows = Sheet.rows(file, MOST_ROWS + 1);
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) rows.removeLast();
        if (rows.size() < 2) throw refused("REVIEW_EMPTY", "Danh sách không có dòng nào.", "The list has no rows.");
        if (rows.size() > MOST_ROWS + 1)
            throw refused(
                    "REVIEW_TOO_LONG",
                    "Danh sách có hơn 50.000 dòng. Hãy tách theo xã.",
                    "The list has more than 50,000 rows. Split it by commune.");
        return rows;
    }

    private static Refusal refused(String code, String vi, String en) {
        return new Refusal(Refusal.Kind.INVALID, code, vi, en, List.of());
    }
}
