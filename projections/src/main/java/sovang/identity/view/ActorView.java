package sovang.identity.view;

import static java.util.Locale.ROOT;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.identity.event.ActorEvent;
import sovang.identity.event.ActorEvent.ActorRegistered;
import sovang.identity.event.ActorEvent.TokenIssued;
import sovang.identity.event.ActorEvent.TokensRevoked;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Actors and their roles; of tokens only how many are accepted. */
@Component
public final class ActorView implements View {

    static final Table ACTOR = Table.changing("actor", 1, "id", "position", "name", "roles", "tokens", "revoked");

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(ACTOR);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof ActorEvent event)) return;
        switch (event) {
            case ActorRegistered it -> {
                String roles = String.join(
                        ",", it.roles().stream().map(Enum::name).sorted().toList());
                rows.insert(
                        ACTOR, it.subject(), recorded.position(), it.name().shown(), roles.toLowerCase(ROOT), 0, null);
            }
            case TokenIssued it ->
                rows.change("UPDATE actor SET tokens = tokens + 1, revoked = NULL WHERE id = ?", it.subject());
            case TokensRevoked it ->
                rows.change("UPDATE actor SET tokens = 0, revoked = ? WHERE id = ?", it.reason(), it.subject());
        }
    }
}
