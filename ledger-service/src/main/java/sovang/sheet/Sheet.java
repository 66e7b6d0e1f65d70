package sovang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Beyond.What;

/** The rows of a list as text, header first; of an Excel file its first sheet. Empty rows come as empty lists. */
public interface Sheet extends Closeable {

    /** So that a file can't fill the disk. */
    long MOST_BYTES = 256L << 20;

    /** What a list may take in memory where it is held whole. */
    long MOST_HELD = 96L << 20;

    /** The next row, or null at the end; its first is row 1, as people see it in Excel. */
    @Nullable
    List<String> next();

    /** Opens a file as what its first bytes say it is. */
    static Sheet open(Upload file) throws IOException {
        byte[] start;
        try (var in = file.open()) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) throw refused("SHEET_EMPTY", "Tệp rỗng.", "The file is empty.");
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4)
            return XlsxSheet.open(file);
        if (start[0] == (byte) 0xD0 || start[0] == '%')
            throw refused(
                    "SHEET_KIND",
                    "Chỉ nhận tệp .xlsx hoặc CSV. Hãy lưu lại thành .xlsx.",
                    "Only .xlsx or CSV. Save the file as .xlsx.");
        return new CsvSheet(file);
    }

    /** All rows of a list that is held in memory, one more than {@code most} if there are more. */
    static List<List<String>> rows(Upload file, int most) throws IOException {
        var rows = new ArrayList<List<String>>();
        long held = 0;
        try (Sheet sheet = open(file)) {
            for (var row = sheet.next(); row != null && rows.size() <= most; row = sheet.next()) {
                for (String cell : row) held += 64L + 2L * cell.length();
                if (held > MOST_HELD) throw new Beyond(What.TOO_MUCH_TEXT).refusal("SHEET");
                rows.add(row);
            }
        }
        return rows;
    }

    static Refusal broken(int row) {
        return refused(
                "SHEET_BROKEN",
                "Không đọc được tệp sau dòng " + row + ". Hãy lưu lại thành .xlsx hoặc CSV UTF-8.",
                "The file can't be read after row " + row + ". Save it as .xlsx or CSV UTF-8.");
    }

    static Refusal refused(String code, String vi, String en) {
        return new Refusal(Refusal.Kind.INVALID, code, vi, en, List.of());
    }
}
