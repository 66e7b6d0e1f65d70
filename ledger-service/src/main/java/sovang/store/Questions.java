package sovang.store;

import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import sovang.refusal.Refusal;

/** Rules that ask instead of refusing: who sends the same again with the question's code confirmed is done it. */
public final class Questions {

    static final String CONFIRMED = "confirmed";

    private Questions() {}

    /** @throws Refusal the question itself, unless the one whose command is being handled has answered it */
    public static void ask(Refusal question) {
        var caller = CurrentUnitOfWork.get().getMessage().getMetaData().get(OnceOnly.CALLER);
        if (!(caller instanceof Caller it) || !it.confirmed().contains(question.code())) throw question;
    }

    /** The same under the lock of the append, where only the event tells who confirmed what. */
    public static void ask(Refusal question, Map<String, String> metadata) {
        Set<String> confirmed = Set.of(metadata.getOrDefault(CONFIRMED, "").split(" "));
        if (!confirmed.contains(question.code())) throw question;
    }
}
