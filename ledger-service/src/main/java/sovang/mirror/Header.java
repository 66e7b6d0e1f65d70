package sovang.mirror;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.projection.SearchText;
import sovang.sheet.Sheet;

/** Where each column stands in a file. Columns that are not known are passed over. */
final class Header {

    /** Banks put a title or two above their tables. */
    private static final int TITLES = 10;

    private static final int FEW = 5;

    private final Map<Column, Integer> places;
    final int row;

    private Header(Map<Column, Integer> places, int row) {
        this.places = places;
        this.row = row;
    }

    /** Reads on until the row of the column names. */
    static Header of(Sheet sheet) {
        List<String> missing = List.of();
        for (int row = 1; row <= TITLES; row++) {
            @Nullable List<String> cells = sheet.next();
            if (cells == null) break;
            var names = cells.stream().map(SearchText::fold).toList();
            var places = new EnumMap<Column, Integer>(Column.class);
            for (Column column : Column.ALL) {
                int place = names.indexOf(SearchText.fold(column.title));
                if (place >= 0) places.put(column, place);
            }
            if (places.size() < FEW) continue;
            missing = missing(places);
            if (missing.isEmpty()) return new Header(places, row);
            break;
        }
        throw Sheet.refused(
                "MIRROR_COLUMNS",
                missing.isEmpty()
                        ? "Không thấy dòng tên cột (Số khế ước, Mã chương trình, Dư nợ trong hạn…) trong 10 dòng đầu."
                        : "Tệp thiếu cột: " + String.join(", ", missing) + ". Hãy xuất lại từ phần mềm của ngân hàng.",
                missing.isEmpty()
                        ? "No row of column names (Số khế ước, Mã chương trình, Dư nợ trong hạn…) in the first 10 rows."
                        : "Columns are missing: " + String.join(", ", missing) + ". Export the file again.");
    }

    private static List<String> missing(Map<Column, Integer> places) {
        var missing = new ArrayList<String>();
        for (Column column : Column.ALL) if (column.required && !places.containsKey(column)) missing.add(column.title);
        return missing;
    }

    int place(Column column) {
        return places.getOrDefault(column, -1);
    }
}
