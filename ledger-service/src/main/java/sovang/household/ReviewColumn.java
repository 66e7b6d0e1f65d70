package sovang.household;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sovang.projection.SearchText;
import sovang.refusal.Refusal;

/** The columns of a review list. All of them stand in the file, so that what is left out can't wipe out what is known. */
enum ReviewColumn {
    UNIT("unit", "Mã đơn vị", "Unit"),
    CODE("code", "Mã hộ", "Code"),
    HEAD("head", "Chủ hộ", "Head"),
    ADDRESS("address", "Địa chỉ", "Address"),
    CITIZEN("citizenNumber", "Số căn cước", "Citizen number"),
    AREA("area", "Khu vực", "Area"),
    HARD_AREA("hardArea", "Vùng đặc biệt khó khăn", "Hard area"),
    ETHNIC_AREA("ethnicArea", "Vùng dân tộc thiểu số", "Ethnic area"),
    MEMBERS("members", "Số nhân khẩu", "Members"),
    WORKING_AGE("workingAge", "Số lao động", "Working age"),
    CHILDREN("children", "Số trẻ em", "Children"),
    FLAGS("flags", "Đối tượng ưu tiên", "Flags"),
    CLASS("class", "Loại hộ", "Class"),
    DEPRIVATIONS("deprivations", "Chỉ số thiếu hụt", "Deprivations"),
    CAUSES("causes", "Nguyên nhân nghèo", "Causes"),
    LEFT_LIST("leftList", "Ngày ra khỏi danh sách", "Left the list");

    private final String member;
    private final String vi;
    private final String en;

    ReviewColumn(String member, String vi, String en) {
        this.member = member;
        this.vi = vi;
        this.en = en;
    }

    String title() {
        return vi;
    }

    private boolean isCalled(String folded) {
        return folded.equals(SearchText.fold(vi))
                || folded.equals(SearchText.fold(en))
                || folded.equals(SearchText.fold(member));
    }

    /** The column that a fault of a field belongs to. */
    static ReviewColumn of(String pointer) {
        return switch (pointer) {
            case "/deprivations" -> DEPRIVATIONS;
            case "/leftList" -> LEFT_LIST;
            default -> CLASS;
        };
    }

    /** Where each column stands, whatever their order. */
    static Map<ReviewColumn, Integer> places(List<String> header) {
        var places = new EnumMap<ReviewColumn, Integer>(ReviewColumn.class);
        var unknown = new ArrayList<String>();
        for (int at = 0; at < header.size(); at++) {
            String folded = SearchText.fold(header.get(at)).replace("*", "").strip();
            if (folded.isEmpty() || folded.startsWith("da ghi")) continue;
            @Nullable ReviewColumn column = named(folded);
            if (column == null || places.put(column, at) != null)
                unknown.add(header.get(at).strip());
        }
        var missing = new ArrayList<String>();
        for (ReviewColumn column : values()) if (!places.containsKey(column)) missing.add(column.vi);
        if (!missing.isEmpty() || !unknown.isEmpty()) throw differ(missing, unknown);
        return places;
    }

    private static @Nullable ReviewColumn named(String folded) {
        for (ReviewColumn column : values()) if (column.isCalled(folded)) return column;
        return null;
    }

    static String cell(Map<ReviewColumn, Integer> places, ReviewColumn column, List<String> row) {
        int at = Objects.requireNonNull(places.get(column));
        return at < row.size() ? row.get(at).strip() : "";
    }

    private static Refusal differ(List<String> missing, List<String> unknown) {
        return Refusal.invalid(
                "columns",
                "REVIEW_COLUMNS",
                "Tệp không theo mẫu danh sách rà soát." + named(" Thiếu cột: ", missing)
                        + named(" Cột lạ hoặc lặp: ", unknown) + " Lấy mẫu: sovang template household --out f.xlsx.",
                "The file does not have the columns of a review list." + named(" Missing: ", missing)
                        + named(" Unknown or twice: ", unknown)
                        + " Get the form: sovang template household --out f.xlsx.");
    }

    private static String named(String what, List<String> columns) {
        return columns.isEmpty() ? "" : what + String.join(", ", columns) + ".";
    }
}
