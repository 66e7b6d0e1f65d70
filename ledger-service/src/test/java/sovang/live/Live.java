package sovang.live;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import sovang.store.Database;

/**
 * One service on a fresh ledger for all test classes that ask over HTTP. Each class works in a {@link Place} of its own,
 * so that none disturbs another. It ends before the database server does.
 */
public final class Live implements BeforeAllCallback {

    private static final class Running {
        static final Database DATABASE = Database.fresh();
        static final Node NODE = Node.on(DATABASE);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent("live", key -> (AutoCloseable) Live::end);
    }

    /** Everything that the first actor may do. */
    public static Client client() {
        return Running.NODE.client();
    }

    public static Node node() {
        return Running.NODE;
    }

    /** What the ledger holds, past the service. */
    public static Database database() {
        return Running.DATABASE;
    }

    private static void end() {
        Running.NODE.close();
        Running.DATABASE.close();
    }
}
