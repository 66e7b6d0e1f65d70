package sovang.mirror;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.sheet.Cells;

/** The cells of one row, read as what their columns hold; what can't be so is noted. */
final class RowCells {

    /** What stays the same from row to row of a file: groups and units come again and again, and each is kept once. */
    record File(
            Header header,
            LocalDate dataDate,
            Directory directory,
            RowFaults faults,
            Map<String, @Nullable UnitCode> units,
            Map<String, String> texts) {}

    private static final int LONGEST = 500;
    private static final int MOST_KNOWN = 10_000;

    private final File file;
    private final List<String> cells;
    private final int number;

    RowCells(File file, List<String> cells, int number) {
        this.file = file;
        this.cells = cells;
        this.number = number;
    }

    String text(Column column) {
        int place = file.header.place(column);
        String text = place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
        if (text.isEmpty() && column.required) file.faults.add(number, column, text, "còn thiếu", "missing");
        if (text.length() > LONGEST || text.indexOf('\uFFFD') >= 0)
            file.faults.add(number, column, text, "quá dài hoặc có ký tự hỏng", "too long or garbled");
        return text;
    }

    @Nullable
    String kept(Column column) {
        String text = text(column);
        if (text.isEmpty() || text.length() > LONGEST) return null;
        if (file.texts.size() > MOST_KNOWN) file.texts.clear();
        return file.texts.computeIfAbsent(text, its -> its);
    }

    @Nullable
    LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) return null;
        @Nullable LocalDate day = Cells.date(text);
        if (day == null) file.faults.add(number, column, text, "không phải ngày", "not a date");
        return day;
    }

    @Nullable
    LocalDate dateOrNone(Column column) {
        return file.header.place(column) < 0 ? null : date(column);
    }

    /** Nothing written is nothing owed. */
    Dong dong(Column column) {
        String text = text(column);
        if (text.isEmpty()) return Dong.ZERO;
        @Nullable Dong amount = Cells.dong(text);
        if (amount == null) file.faults.add(number, column, text, "không phải số đồng", "not an amount of đồng");
        return amount == null ? Dong.ZERO : amount;
    }

    @Nullable
    Integer number(Column column, Function<String, @Nullable Integer> reading) {
        String text = text(column);
        if (text.isEmpty()) return null;
        @Nullable Integer value = reading.apply(text);
        if (value == null) file.faults.add(number, column, text, "không phải số", "not a number");
        return value;
    }

    @Nullable
    String word(Column column, Function<String, @Nullable String> reading) {
        String text = text(column);
        if (text.isEmpty()) return null;
        @Nullable String word = reading.apply(text);
        if (word == null) file.faults.add(number, column, text, "không có trong danh mục", "not in the list of codes");
        return word;
    }

    @Nullable
    UnitCode unit() {
        String text = text(Column.UNIT);
        if (text.isEmpty()) return null;
        if (file.units.size() > MOST_KNOWN) file.units.clear();
        if (!file.units.containsKey(text)) {
            var code = new UnitCode(text);
            boolean there = file.directory
                    .unit(code)
                    .filter(it -> it.holds(file.dataDate))
                    .isPresent();
            file.units.put(text, there ? code : null);
        }
        @Nullable UnitCode unit = file.units.get(text);
        if (unit == null)
            file.faults.add(
                    number,
                    Column.UNIT,
                    text,
                    "không có đơn vị này vào ngày " + file.dataDate,
                    "no such unit on " + file.dataDate);
        return unit;
    }
}
