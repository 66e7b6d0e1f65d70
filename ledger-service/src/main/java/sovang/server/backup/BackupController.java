package sovang.server.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import sovang.server.LedgerKey;

/** {@code GET /v1/backup}: the ledger of this moment as a zip. What breaks off has no manifest, so nobody takes it for whole. */
@RestController
class BackupController {

    private final Backup backup;

    BackupController(DataSource database, LedgerKey key, @Value("${sovang.database:external}") String kind) {
        this.backup = new Backup(database, key.text(), kind);
    }

    @GetMapping("/v1/backup")
    void backup(HttpServletResponse response) throws SQLException, IOException {
        try (var snapshot = backup.open()) {
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            backup.write(snapshot, response.getOutputStream());
        }
    }
}
