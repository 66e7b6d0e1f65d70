package sovang.http;

/** An answer ended in its middle: nothing more can be said in it, and its connection is cut. */
final class BrokenOff extends RuntimeException {

    /** @param expected whether it is the reader's doing, and no trace is worth keeping */
    BrokenOff(Throwable cause, boolean expected) {
        super("an answer broke off: " + cause.getMessage(), cause, false, !expected);
    }
}
