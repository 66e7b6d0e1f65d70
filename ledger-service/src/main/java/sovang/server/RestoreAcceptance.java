package sovang.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;
import sovang.store.LedgerEnd;

/** An administrator's word that the ledger is a restored one and goes on from where it now ends. */
public final class RestoreAcceptance {

    /** What is recorded of it when the service can. */
    public record Accepted(String actor, long position, long known, String reason) {}

    private final String reason;
    private final String token;
    private @Nullable Accepted accepted;

    public RestoreAcceptance(String reason, String token) {
        this.reason = reason.strip();
        this.token = token.strip();
    }

    public Optional<Accepted> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** The end from which the ledger goes on; throws the trouble where that was not accepted, or can't be. */
    LedgerEnd instead(Connection connection, LedgerEnd end, long seen, Refusal trouble) throws SQLException {
        if (reason.isEmpty() || !trouble.code().equals(LedgerEnd.WENT_BACK)) throw trouble;
        String actor = admin(connection);
        long known = Math.max(end.last() + end.missing(seen), seen);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("update ledger.head set position = " + end.last());
            // Both are made of events, and may be ahead of those that are left.
            statement.execute("delete from ledger.snapshot");
            if (end.views() > end.last()) statement.execute("drop schema views cascade");
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        accepted = new Accepted(actor, end.last(), known, reason);
        return new LedgerEnd(end.last(), end.last(), Math.min(end.views(), end.last()));
    }

    private String admin(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                select a.actor from ledger.token t join ledger.actor a using (actor)
                where t.hash = encode(sha256(convert_to(?, 'UTF8')), 'hex') and t.position > a.revoked
                    and 'ADMIN' = any (string_to_array(a.roles, ','))""")) {
            query.setString(1, token);
            try (var row = query.executeQuery()) {
                if (row.next()) return row.getString(1);
            }
        }
        throw new StartFailure(
                "RESTORED_NEEDS_ADMIN",
                "Chỉ quản trị viên của sổ đã khôi phục mới chấp nhận được; hãy đặt SOVANG_TOKEN bằng mã truy cập của người đó.",
                "Only an administrator of the restored ledger can accept it; set SOVANG_TOKEN to that person's token.");
    }
}
