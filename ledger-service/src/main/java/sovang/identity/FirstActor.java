package sovang.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.identity.ActorCommand.RegisterActor;
import sovang.identity.event.ActorId;
import sovang.identity.event.Role;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.server.ServerHome;
import sovang.store.Caller;
import sovang.store.Gateway;

/** On an empty ledger, makes the first actor with all roles and leaves its token in the home, for its owner alone. */
@Component
class FirstActor implements ApplicationRunner {

    private final Gateway gateway;
    private final JdbcClient sql;
    private final Clock clock;
    private final Path home;

    // The aggregate is registered by the controller; asking for it here keeps the order.
    FirstActor(
            Gateway gateway,
            ActorController registered,
            JdbcClient sql,
            Clock clock,
            @Value("${sovang.home}") Path home) {
        this.gateway = gateway;
        this.sql = sql;
        this.clock = clock;
        this.home = home;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select 1 from ledger.actor limit 1")
                .query()
                .optionalValue()
                .isPresent()) return;
        var actor = new ActorId(NewId.after("actor", clock));
        String token = Tokens.make();
        ServerHome.write(new ServerHome(home).token(), token);
        gateway.send(
                new RegisterActor(
                        actor,
                        Personal.of(actor, "Người quản trị đầu tiên"),
                        EnumSet.allOf(Role.class),
                        Tokens.hash(token)),
                Caller.service("first-actor"));
    }
}
