package sovang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** The rows of a list as text, header first; of an Excel file its first sheet. Empty rows come as empty lists. */
public interface Sheet extends Closeable {

    /** So that a file can't fill the disk or a small heap. */
    long MOST_BYTES = 256L << 20;

    /** The next row, or null at the end; its first is row 1, as people see it in Excel. */
    @Nullable
    List<String> next();

    /** Opens a file as what its first bytes say it is. */
    static Sheet open(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
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
