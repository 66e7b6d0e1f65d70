package sovang.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AutoClose;

/** The stock engine keeps the same contract; what it can't do is shown in {@link LateCommitTest}. */
class StockEventStorageTest implements EventStorageContract {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final EventStorageEngine STOCK = Stock.on(DATABASE.pool(70));

    @Override
    public EventStorageEngine engine() {
        return STOCK;
    }
}
