package sovang.server.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Streams;
import sovang.refusal.Refusal;
import sovang.server.LedgerKey;

/**
 * {@code GET /v1/backup}: the ledger of this moment as a zip. It is put together in a file first, since its snapshot holds a
 * connection, which must not wait for whoever reads. What breaks off has no manifest, so nobody takes it for whole.
 */
@RestController
class BackupController {

    private final Backup backup;
    private final Spool spool;
    private final Streams streams;

    BackupController(
            DataSource database,
            LedgerKey key,
            Streams streams,
            @Value("${sovang.home}") Path home,
            @Value("${sovang.database:external}") String kind)
            throws IOException {
        this.backup = new Backup(database, key.text(), kind);
        this.spool = new Spool(home.resolve("outgoing"));
        this.streams = streams;
    }

    @GetMapping("/v1/backup")
    void backup(HttpServletResponse response) throws SQLException, IOException {
        try (Spool.Waiting file = spool.file()) {
            if (file == null) throw oneAtATime(response);
            try (var snapshot = backup.open()) {
                backup.write(snapshot, file.out());
            }
            response.setContentLengthLong(file.size());
            streams.send(response, "application/zip", file::transferTo);
        }
    }

    private static Refusal oneAtATime(HttpServletResponse response) {
        response.setHeader("Retry-After", "10");
        return Refusal.unavailable(
                "BACKUP_BUSY",
                "Đang có hai bản sao lưu khác được tạo; hãy thử lại sau ít phút.",
                "Two other backups are being made; try again in a few minutes.");
    }
}
