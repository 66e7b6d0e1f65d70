package sovang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.household.ReviewFound.Fault;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.projection.SearchText;
import sovang.sheet.Cells;

/** One row of a review list, read cell by cell; what can't be read is a fault of its column. */
final class ReviewRow {

    private static final List<String> YES = List.of("x", "co", "yes", "true", "1", "c");
    private static final List<String> NO = List.of("", "khong", "no", "false", "0", "k");
    private static final int MOST_MEMBERS = 99;
    private static final int LONGEST = 400;

    final int row;
    final String unit;
    final String code;
    final String head;
    final @Nullable String address;
    final @Nullable String citizen;
    final Profile profile;
    final HouseholdClass now;
    final List<String> deprivations;
    final List<String> causes;
    final @Nullable LocalDate leftList;

    private final Map<ReviewColumn, Integer> places;
    private final List<String> cells;
    private final List<Fault> faults;

    ReviewRow(int row, List<String> cells, Map<ReviewColumn, Integer> places, List<Fault> faults) {
        this.row = row;
        this.cells = cells;
        this.places = places;
        this.faults = faults;
        unit = required(ReviewColumn.UNIT);
        code = required(ReviewColumn.CODE);
        head = required(ReviewColumn.HEAD);
        address = optional(ReviewColumn.ADDRESS);
        citizen = citizen();
        int members = count(ReviewColumn.MEMBERS);
        int workingAge = count(ReviewColumn.WORKING_AGE);
        int children = count(ReviewColumn.CHILDREN);
        if (workingAge + children > members)
            fault(
                    ReviewColumn.MEMBERS,
                    "HOUSEHOLD_COUNTS",
                    "Số lao động cộng số trẻ em lớn hơn số nhân khẩu.",
                    "Those of working age and the children are more than the members.");
        profile = new Profile(
                code(ReviewColumn.AREA, Area.values(), Area.NONG_THON),
                truth(ReviewColumn.HARD_AREA),
                truth(ReviewColumn.ETHNIC_AREA),
                members,
                workingAge,
                children,
                flags());
        now = code(ReviewColumn.CLASS, HouseholdClass.values(), HouseholdClass.KHAC);
        deprivations = parts(ReviewColumn.DEPRIVATIONS, "[,;\\n]");
        causes = parts(ReviewColumn.CAUSES, "[;\\n]");
        leftList = day();
    }

    String cell(ReviewColumn column) {
        return ReviewColumn.cell(places, column, cells);
    }

    void fault(ReviewColumn column, String code, String vi, String en) {
        faults.add(new Fault(row, column.title(), cell(column), code, vi, en));
    }

    private String required(ReviewColumn column) {
        String text = bounded(column);
        if (text.isEmpty()) fault(column, "FIELD_REQUIRED", "Còn trống.", "Empty.");
        return text;
    }

    private @Nullable String optional(ReviewColumn column) {
        String text = bounded(column);
        return text.isEmpty() ? null : text;
    }

    private String bounded(ReviewColumn column) {
        String text = cell(column);
        if (text.length() <= LONGEST && text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0) return text;
        fault(column, "FIELD_GARBLED", "Chữ bị hỏng hoặc quá dài.", "Garbled, or too long.");
        return "?";
    }

    private @Nullable String citizen() {
        String digits = cell(ReviewColumn.CITIZEN).replaceAll("[\\s\\u00A0\\u202F.]", "");
        if (digits.isEmpty() || digits.matches("[0-9]{12}")) return digits.isEmpty() ? null : digits;
        fault(
                ReviewColumn.CITIZEN,
                "HOUSEHOLD_CITIZEN_NUMBER",
                "Số căn cước có đúng 12 chữ số. Trong Excel hãy để ô dạng chữ để không mất số 0 ở đầu.",
                "A citizen number has 12 digits. In Excel make the cell a text, lest it lose its leading zero.");
        return null;
    }

    private int count(ReviewColumn column) {
        String text = cell(column);
        if (text.isEmpty()) return 0;
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= MOST_MEMBERS) return Integer.parseInt(text);
        fault(column, "HOUSEHOLD_COUNT", "Phải là số nguyên từ 0 đến 99.", "A whole number from 0 to 99.");
        return 0;
    }

    private boolean truth(ReviewColumn column) {
        String text = SearchText.fold(cell(column));
        if (YES.contains(text)) return true;
        if (!NO.contains(text)) fault(column, "FIELD_YES_NO", "Ghi «x» hoặc để trống.", "Put an x, or leave it empty.");
        return false;
    }

    private List<PriorityFlag> flags() {
        var flags = new ArrayList<PriorityFlag>();
        for (String part : parts(ReviewColumn.FLAGS, "[,;\\n]")) {
            @Nullable PriorityFlag flag = find(part, PriorityFlag.values());
            if (flag == null) unknown(ReviewColumn.FLAGS, PriorityFlag.values());
            else if (!flags.contains(flag)) flags.add(flag);
        }
        return List.copyOf(flags);
    }

    private <E extends Enum<E>> E code(ReviewColumn column, E[] known, E otherwise) {
        @Nullable E found = find(cell(column), known);
        if (found == null) unknown(column, known);
        return found == null ? otherwise : found;
    }

    private <E extends Enum<E>> void unknown(ReviewColumn column, E[] known) {
        String codes = String.join(", ", Arrays.stream(known).map(Enum::name).toList());
        fault(column, "CODE_UNKNOWN", "Dùng một trong: " + codes + ".", "One of: " + codes + ".");
    }

    /** By its code or its words, accents folded: HO_CAN_NGHEO, "Hộ cận nghèo". */
    private static <E extends Enum<E>> @Nullable E find(String text, E[] known) {
        String folded = SearchText.fold(text).replace('_', ' ');
        String meant = folded.equals("ho co muc song trung binh") ? "ho trung binh" : folded;
        for (E one : known) if (SearchText.fold(one.name()).replace('_', ' ').equals(meant)) return one;
        return null;
    }

    private List<String> parts(ReviewColumn column, String separator) {
        return Arrays.stream(cell(column).split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable LocalDate day() {
        String text = cell(ReviewColumn.LEFT_LIST);
        if (text.isEmpty()) return null;
        LocalDate day = Cells.date(text);
        if (day == null)
            fault(ReviewColumn.LEFT_LIST, "DATE_UNREADABLE", "Ghi ngày như 31/12/2025.", "Write a date as 31/12/2025.");
        return day;
    }
}
