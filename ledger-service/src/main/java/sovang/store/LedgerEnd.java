package sovang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/**
 * Where the ledger ends.
 *
 * @param announced as its appends said
 * @param last as its rows stand
 * @param views as far as the furthest view has read
 */
public record LedgerEnd(long announced, long last, long views) {

    public static final String WENT_BACK = "LEDGER_WENT_BACK";

    /** Read by one statement, so from one moment: what is appended meanwhile is neither lost nor foreign. */
    public static LedgerEnd of(Connection connection) throws SQLException {
        String views = hasViews(connection) ? "(select coalesce(max(position), 0) from views.projection)" : "0";
        try (var query = connection.prepareStatement("select (select coalesce(max(position), 0) from ledger.head),"
                        + " (select coalesce(max(position), 0) from ledger.event), " + views);
                var row = query.executeQuery()) {
            row.next();
            return new LedgerEnd(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /** What of an event tells it from another one at its place; null where there is none. */
    public static @Nullable String digest(Connection connection, long position) throws SQLException {
        try (var query = connection.prepareStatement("""
                select encode(sha256(convert_to(concat_ws(' ', stream, sequence, type, payload, metadata), 'UTF8')), 'hex')
                from ledger.event where position = ?""")) {
            query.setLong(1, position);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** @param known as far as this node has ever seen it */
    public long missing(long known) {
        return Math.max(0, Math.max(known, Math.max(announced, views)) - last);
    }

    public long foreign() {
        return Math.max(0, last - announced);
    }

    public Optional<Refusal> trouble(long known) {
        if (missing(known) > 0) return Optional.of(wentBack(last, last + missing(known)));
        return foreign() > 0 ? Optional.of(foreign(announced, foreign())) : Optional.empty();
    }

    public static Refusal wentBack(long last, long known) {
        return Refusal.unavailable(
                WENT_BACK,
                "Sổ chỉ còn đến vị trí " + last + ", trong khi đã từng đến vị trí " + known
                        + ": các sự kiện sau đó đã mất hoặc khác đi. Nếu chính quý vị vừa khôi phục cơ sở dữ liệu, quản trị viên chạy:"
                        + " sovang server start --accept-restored --reason LÝ_DO.",
                "The ledger ends at position " + last + " and was at position " + known
                        + " before: what came after is lost or has changed. If you have just restored the database, an administrator"
                        + " runs: sovang server start --accept-restored --reason WHY.");
    }

    static Refusal foreign(long announced, long events) {
        return Refusal.unavailable(
                "LEDGER_FOREIGN_EVENTS",
                "Cơ sở dữ liệu có " + events + " sự kiện sau vị trí " + announced
                        + " không do chương trình ghi; không số liệu nào tính chúng và chưa ghi tiếp được. Hãy giữ nguyên làm chứng và"
                        + " khôi phục từ bản sao lưu.",
                "The database holds " + events + " events after position " + announced
                        + " that the program did not write; no figure counts them, and nothing more is recorded. Keep it as evidence"
                        + " and restore from a backup.");
    }

    private static boolean hasViews(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select to_regclass('views.projection') is not null");
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
