package sovang.server;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sovang.identity.event.Role;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records, before anything else is, that an administrator accepted a restored ledger. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordAcceptance implements ApplicationRunner {

    private final Gateway gateway;
    private final RestoreAcceptance acceptance;

    RecordAcceptance(Gateway gateway, Aggregates aggregates, RestoreAcceptance acceptance) {
        this.gateway = gateway;
        this.acceptance = acceptance;
        aggregates.shortLived(RestoredLedger.class);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        acceptance
                .accepted()
                .ifPresent(it -> gateway.send(
                        new AcceptRestored(it.position(), it.known(), it.reason()),
                        new Caller(it.actor(), Set.of(Role.ADMIN), "server-start", null, "", false, Set.of())));
    }
}
