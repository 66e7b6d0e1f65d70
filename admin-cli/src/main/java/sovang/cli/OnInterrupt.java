package sovang.cli;

/** What is done when Ctrl-C ends long work, and only then. */
public final class OnInterrupt implements AutoCloseable {

    private final Thread farewell;

    public OnInterrupt(Runnable act) {
        farewell = new Thread(act, "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException interruptedAlready) {
            // It is being done.
        }
    }
}
