package sovang.identity.event;

import java.util.Set;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;

/** What has happened to an actor. */
public sealed interface ActorEvent extends LedgerEvent {

    @Override
    ActorId subject();

    record ActorRegistered(ActorId subject, Personal name, Set<Role> roles) implements ActorEvent {}

    /** @param hash SHA-256 of the token in hex; the token itself is shown once and kept nowhere */
    record TokenIssued(ActorId subject, String hash) implements ActorEvent {}

    /** None of the actor's tokens is accepted any more. */
    record TokensRevoked(ActorId subject, @Explanation String reason) implements ActorEvent {}
}
