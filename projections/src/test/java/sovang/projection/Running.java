package sovang.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import sovang.naming.LedgerEvent;

/** A ledger whose views are kept by one node from the first question on. Today is 21/11/2026. */
public final class Running implements AutoCloseable {

    public static final Today TODAY = new Today(Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC));

    public final Ledger ledger = new Ledger();
    public final HikariDataSource database = Server.database();
    private @Nullable Node node;

    /** A request of somebody who has these roles. */
    public static WebRequest as(String... roles) {
        var request = new MockHttpServletRequest();
        for (String role : roles) request.addUserRole(role);
        return new ServletWebRequest(request);
    }

    public long record(LedgerEvent event) {
        return ledger.record(event);
    }

    public Node node() {
        Node running = node;
        if (running == null) {
            running = new Node(database, ledger, AllViews.get());
            node = running;
        }
        return running;
    }

    public Reading reading() {
        return node().reading;
    }

    public long head() {
        return ledger.head();
    }

    @Override
    public void close() {
        if (node != null) node.close();
        database.close();
    }
}
