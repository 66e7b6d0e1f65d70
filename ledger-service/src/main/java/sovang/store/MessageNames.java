package sovang.store;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/** Names messages while they are handled. None of these names is kept, so they need not be hard to guess, only quick to make. */
public final class MessageNames extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
