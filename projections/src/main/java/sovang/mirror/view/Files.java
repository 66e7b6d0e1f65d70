package sovang.mirror.view;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/** Which file of the bank holds: the one with the latest data date by a day, of several with one date the last taken in. */
record Files(JdbcClient views, long position) {

    record File(String id, LocalDate dataDate, long place) {}

    private static final String FILES =
            "SELECT id, data_date, position FROM views.mirror WHERE complete <= :position AND ";

    Optional<File> latest(LocalDate asOf) {
        return views.sql(FILES + "data_date <= :asOf ORDER BY data_date DESC, position DESC LIMIT 1")
                .param("position", position)
                .param("asOf", asOf)
                .query((row, n) -> new File(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3)))
                .optional();
    }

    /** The one in force before it, of an earlier data date. */
    Optional<File> before(File file) {
        return latest(file.dataDate().minusDays(1));
    }

    File require(LocalDate asOf) {
        return latest(asOf)
                .orElseThrow(() -> Refusal.notFound(
                        "MIRROR_NONE",
                        "Chưa có tệp dư nợ nào của ngân hàng đến ngày " + asOf + ". Nhập bằng: sovang loan import.",
                        "There is no file of the bank by " + asOf + ". Import one with: sovang loan import."));
    }

    File named(@Nullable String id) {
        return views.sql(FILES + "id = :id")
                .param("position", position)
                .param("id", id)
                .query((row, n) -> new File(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3)))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        "MIRROR_UNKNOWN",
                        "Không có tệp dư nợ " + id + ", hoặc tệp chưa ghi xong. Xem: sovang loan mirrors.",
                        "There is no file " + id + ", or it is not recorded to its end. See: sovang loan mirrors."));
    }
}
