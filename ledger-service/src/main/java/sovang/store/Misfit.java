package sovang.store;

import org.axonframework.modelling.command.ConcurrencyException;

/** An event that does not follow the last one of its stream: somebody else was first, or what it was decided on is not there. */
final class Misfit extends ConcurrencyException {

    Misfit(String stream, long sequence, long last) {
        super(stream + " ends with event " + last + ", which " + sequence + " does not follow");
    }

    /** Nobody was in between: to try again can't help. */
    boolean isSame(Throwable earlier) {
        return earlier instanceof Misfit && String.valueOf(getMessage()).equals(earlier.getMessage());
    }
}
