package sovang.sheet.bounds;

import java.util.List;
import sovang.refusal.Refusal;

/** A file is larger than may be read, in one way or another; it is refused before a heap feels it. */
public final class Beyond extends RuntimeException {

    /** What was too much, and how it is said. */
    public enum What {
        TOO_LARGE(
                "Tệp Excel quá lớn. Hãy lưu thành CSV, hoặc tách thành nhiều tệp.",
                "The Excel file is too large. Save it as CSV, or split it."),
        TOO_MUCH_TEXT(
                "Tệp Excel có quá nhiều chữ. Hãy lưu thành CSV, hoặc tách thành nhiều tệp.",
                "There is too much text in the Excel file. Save it as CSV, or split it."),
        TEXT_TOO_LONG(
                "Tệp có ô dài quá 32.767 ký tự, hơn mức Excel cho phép. Hãy sửa ô đó.",
                "The file has a cell of more than 32,767 characters, beyond what Excel allows. Mend that cell."),
        TOO_MANY_COLUMNS(
                "Tệp có ô nằm ngoài cột XFD, cột cuối của Excel. Hãy mở và lưu lại tệp.",
                "The file has a cell beyond XFD, the last column of Excel. Open it and save it again."),
        TOO_MANY_ROWS(
                "Tệp có hơn 1.048.576 dòng. Hãy tách thành nhiều tệp.",
                "The file has more than 1,048,576 rows. Split it."),
        TOO_MANY_CELLS("Tệp có quá nhiều ô. Hãy tách thành nhiều tệp.", "The file has too many cells. Split it."),
        TOO_SLOW(
                "Đọc tệp quá lâu nên đã dừng. Hãy tách thành nhiều tệp.",
                "Reading the file took too long and was stopped. Split it.");

        private final String vietnamese;
        private final String english;

        What(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    private final What what;

    public Beyond(What what) {
        super(what.english);
        this.what = what;
    }

    public What what() {
        return what;
    }

    /** The answer to whoever sent it. */
    public Refusal refusal(String prefix) {
        return new Refusal(Refusal.Kind.INVALID, prefix + "_" + what.name(), what.vietnamese, what.english, List.of());
    }
}
