package sovang.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AutoClose;

class PostgresEventStorageTest implements EventStorageContract {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    @Override
    public EventStorageEngine engine() {
        return NODE.storage;
    }
}
