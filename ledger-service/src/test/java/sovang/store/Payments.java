package sovang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;

/** A look-up table with both kinds of refusals: a receipt pays once, and not too much. It can hold the appender up. */
final class Payments implements Lookup {

    static final long TOO_MUCH = 1_000_000;

    /** Receipts of this amount wait until the test lets them through. */
    static final long SLOW = 999_999;

    final CountDownLatch gate = new CountDownLatch(1);
    volatile boolean held;

    Payments(Database database) {
        database.sql()
                .sql(
                        "create table ledger.payment (receipt text, position bigint, constraint paid_once unique (receipt))")
                .update();
    }

    @Override
    public String name() {
        return "tried";
    }

    @Override
    public List<sovang.projection.Table> tables() {
        return List.of();
    }

    @Override
    public void on(Recorded recorded, sovang.projection.Rows rows) {}

    @Override
    public void check(List<Recorded> events, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger.payment values (?, ?)")) {
            for (Recorded event : events) {
                if (!(event.event() instanceof PledgePaid paid)) continue;
                if (paid.amount().amount() == TOO_MUCH) throw Refusal.rule("TOO_MUCH", "Quá nhiều.", "Too much.");
                if (paid.amount().amount() == SLOW) hold();
                insert.setString(1, paid.by().value());
                insert.setLong(2, event.position());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void hold() {
        held = true;
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return constraint.equals("paid_once")
                ? Optional.of(Refusal.rule("PAID_TWICE", "Đã nộp rồi.", "It was paid already."))
                : Optional.empty();
    }
}
