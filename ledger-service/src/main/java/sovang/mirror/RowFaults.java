package sovang.mirror;

import java.util.ArrayList;
import java.util.List;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;

/** What is wrong with a file, cell by cell; the first hundred are told, all are counted. */
final class RowFaults {

    private static final int TOLD = 100;
    private static final int SHOWN = 60;

    private final List<Detail> told = new ArrayList<>();
    private long count;

    void add(int row, Column column, String value, String vi, String en) {
        count++;
        if (told.size() >= TOLD) return;
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        told.add(new Detail(
                "/rows/" + row + "/" + column.title,
                "MIRROR_CELL",
                "Dòng " + row + ", cột " + column.title + ": «" + shown + "» " + vi + ".",
                "Row " + row + ", column " + column.title + ": \"" + shown + "\" is " + en + "."));
    }

    long count() {
        return count;
    }

    void refuse() {
        if (count == 0) return;
        throw new Refusal(
                Refusal.Kind.INVALID,
                "MIRROR_BAD_ROWS",
                "Tệp có " + count + " ô sai; chưa ghi dòng nào. Hãy sửa hoặc xuất lại tệp rồi nhập lại.",
                "The file has " + count + " bad cells; nothing was recorded. Mend or export it again and import it.",
                told);
    }
}
