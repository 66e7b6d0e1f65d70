package sovang.sheet.bounds;

import java.util.concurrent.TimeUnit;

/** When reading a file must be done; whoever sent it may have gone long since. */
public final class Deadline {

    private static final long SECONDS = 120;

    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

    public void check() {
        if (System.nanoTime() > end) throw new Beyond(Beyond.What.TOO_SLOW);
    }
}
