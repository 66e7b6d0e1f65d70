package sovang.server.backup;

import java.nio.file.Path;
import sovang.server.StartFailure;

/** Why nothing was restored. */
final class RestoreFailure {

    static final String DAMAGED = "BACKUP_DAMAGED";

    private RestoreFailure() {}

    static StartFailure damaged(String part) {
        return new StartFailure(
                DAMAGED,
                "Bản sao lưu bị hỏng ở phần " + part + "; chưa khôi phục gì. Xem chỗ hỏng: sovang backup verify",
                "The backup is damaged in " + part + "; nothing was restored. See where: sovang backup verify");
    }

    static StartFailure unreadable(Path file, Exception why) {
        return new StartFailure(
                DAMAGED,
                "Không đọc được bản sao lưu " + file + " (" + firstLine(why)
                        + "); chưa khôi phục gì. Xem chỗ hỏng: sovang backup verify",
                "The backup " + file + " can't be read (" + firstLine(why)
                        + "); nothing was restored. See where: sovang backup verify",
                why);
    }

    static StartFailure newer(Manifest manifest) {
        return new StartFailure(
                "BACKUP_NEWER",
                "Bản sao lưu do phiên bản Sổ Vàng mới hơn tạo ra (bảng phiên bản " + manifest.schema()
                        + "); hãy khôi phục bằng phiên bản đó.",
                "A newer Sổ Vàng wrote this backup (tables of version " + manifest.schema()
                        + "); restore it with that version.");
    }

    static StartFailure otherTables(Manifest.Entry entry) {
        return new StartFailure(
                "BACKUP_OTHER_TABLES",
                "Bảng " + entry.table()
                        + " trong bản sao lưu khác với bảng của chương trình này; hãy khôi phục bằng phiên bản Sổ Vàng đã tạo ra nó.",
                "The table " + entry.table()
                        + " of the backup differs from this program's; restore it with the version that wrote it.");
    }

    /** Only the first line: what PostgreSQL tells below it may hold a row. */
    static StartFailure refused(Exception why) {
        return new StartFailure(
                "RESTORE_FAILED",
                "Không khôi phục được, sổ vẫn trống: " + firstLine(why),
                "The restore failed and the ledger is still empty: " + firstLine(why),
                why);
    }

    private static String firstLine(Exception why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }
}
