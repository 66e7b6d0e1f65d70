package sovang.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessException;
import sovang.refusal.Refusal;

/** What an error of the database means to the one who asked. */
public final class Trouble {

    private final List<Lookup> lookups;

    Trouble(List<Lookup> lookups) {
        this.lookups = lookups;
    }

    RuntimeException of(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.equals("23505")) return doubled(constraint(error), error);
        if (state.startsWith("40")) return new ConcurrencyException("two transactions were in each other's way", error);
        return away(error);
    }

    /** Whether the connection is of no use any more. A pool that has none to give says so without a state. */
    static boolean lost(SQLException error) {
        String state = error.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    /** The same for what Spring made of it. */
    static RuntimeException away(DataAccessException error) {
        return refusal(error).<RuntimeException>map(refusal -> refusal).orElse(error);
    }

    /** The answer to an error that rests on a database that is away, or on a disk that is full; empty for any other. */
    public static Optional<Refusal> refusal(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException cause)
                return Optional.of(away(cause))
                        .filter(Refusal.class::isInstance)
                        .map(Refusal.class::cast);
            if (at instanceof IOException cause
                    && String.valueOf(cause.getMessage()).contains("No space left")) return Optional.of(diskFull());
        }
        return Optional.empty();
    }

    private static Refusal diskFull() {
        return Refusal.unavailable(
                "STORE_DISK_FULL",
                "Ổ đĩa của máy chủ đã đầy nên chưa ghi được gì; số liệu đã ghi vẫn còn nguyên. Hãy giải phóng chỗ trống rồi làm lại lệnh này.",
                "The server's disk is full, so nothing of this was recorded; what was recorded before is safe. Free some room, then repeat this command.");
    }

    /** The database is away or full; the answer says so, and that nothing is lost. */
    static RuntimeException away(SQLException error) {
        if ("53100".equals(error.getSQLState())) return diskFull();
        if (lost(error))
            return Refusal.unavailable(
                    "STORE_AWAY",
                    "Cơ sở dữ liệu tạm thời không trả lời. Hãy làm lại lệnh này với cùng mã chống trùng: nếu lần trước đã ghi thì sẽ không ghi thêm.",
                    "The database does not answer just now. Repeat this command with the same idempotency key: if it was recorded already, nothing is added.");
        return new IllegalStateException("the ledger could not be written: " + error.getMessage(), error);
    }

    /**
     * What it means to a write that the one before it failed: to decide anew, but where the database is away, which is to
     * be said and not that others are in the way.
     */
    static RuntimeException ofGround(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAVAILABLE
                ? refusal
                : new ConcurrencyException("what it was decided on failed");
    }

    private RuntimeException doubled(String constraint, SQLException error) {
        return switch (constraint) {
            case "event_stream", "event_pkey", "data_key_pkey" ->
                new ConcurrencyException("somebody else was first", error);
            case "command_pkey" -> new AlreadyRecorded(constraint);
            default ->
                lookups.stream()
                        .map(lookup -> lookup.refusal(constraint))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<RuntimeException>map(refusal -> refusal)
                        .orElseGet(() -> new IllegalStateException("unexpected: " + error.getMessage(), error));
        };
    }

    private static String constraint(SQLException error) {
        for (Throwable at = error; at != null; at = at.getCause()) { // a batch wraps what the server said
            if (!(at instanceof PSQLException said)) continue;
            @Nullable ServerErrorMessage message = said.getServerErrorMessage();
            @Nullable String constraint = message == null ? null : message.getConstraint();
            if (constraint != null) return constraint;
        }
        return "";
    }

    static Refusal stopping() {
        return Refusal.unavailable(
                "STORE_STOPPING",
                "Máy chủ đang dừng. Hãy làm lại lệnh này sau khi máy chủ chạy lại.",
                "The server is stopping. Repeat this command when it runs again.");
    }

    /** The writing broke, perhaps after its commit. */
    static Refusal broken() {
        return Refusal.unavailable(
                "STORE_BROKEN",
                "Việc ghi bị gián đoạn. Hãy làm lại lệnh này với cùng mã chống trùng: nếu lần trước đã ghi thì sẽ không ghi thêm.",
                "The writing was interrupted. Repeat this command with the same idempotency key: if it was recorded already, nothing is added.");
    }

    static Refusal wentBack(long seen, long now) {
        return Refusal.unavailable(
                "STORE_WENT_BACK",
                "Sổ đã mất phần cuối: máy này đã thấy sự kiện " + seen + ", nay cơ sở dữ liệu chỉ còn đến " + now
                        + ". Không ghi thêm gì nữa. Hãy báo người quản trị kiểm tra cơ sở dữ liệu và bản sao lưu.",
                "The ledger has lost its end: this node has seen event " + seen + ", and the database ends with " + now
                        + ". Nothing more is recorded. Have the administrator check the database and the backups.");
    }

    static Refusal oldProgram() {
        return Refusal.unavailable(
                "STORE_OLD_PROGRAM",
                "Một phiên bản chương trình mới hơn đã ghi vào sổ này. Hãy cập nhật chương trình của máy chủ này rồi khởi động lại.",
                "A newer version of the program has written this ledger. Update this server's program and start it again.");
    }
}
