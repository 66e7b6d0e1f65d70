package sovang.store;

import java.sql.Connection;
import java.util.List;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;

/** A node in a process of its own, which ends as kill -9 would end it: at once, with nothing closed. */
final class DyingNode {

    static final int KILLED = 137;

    /** The moment of its death. */
    enum When {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private DyingNode() {}

    public static void main(String[] ask) {
        var database = Database.at(ask[0], ask[1], ask[2]);
        When when = When.valueOf(ask[3]);
        var node = Node.on(database, plain -> when == When.BEFORE_COMMIT ? plain.with(new Deadly()) : plain);
        if (when == When.AFTER_COMMIT)
            node.bus.registerHandlerInterceptor((unitOfWork, chain) -> {
                unitOfWork.afterCommit(committed -> die());
                return chain.proceed();
            });
        node.gateway.send(
                new PledgeCommand.Pay(new PledgeId(ask[4]), new ReceiptId(ask[5]), Dong.of(7)),
                Sample.keyed(ask[6], "pay"));
    }

    private static void die() {
        Runtime.getRuntime().halt(KILLED);
    }

    private record Deadly() implements Lookup {

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
        public void check(List<Recorded> events, Connection connection) {
            die();
        }
    }
}
