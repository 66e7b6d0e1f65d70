package sovang.identity;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.identity.event.ActorId;
import sovang.identity.event.Role;
import sovang.naming.Personal;

/** What can be asked of an actor. */
sealed interface ActorCommand {

    ActorId actor();

    @TargetAggregateIdentifier
    default String stream() {
        return actor().stream();
    }

    record RegisterActor(ActorId actor, Personal name, Set<Role> roles, String tokenHash) implements ActorCommand {}

    record IssueToken(ActorId actor, String tokenHash) implements ActorCommand {}

    record RevokeTokens(ActorId actor, String reason) implements ActorCommand {}
}
