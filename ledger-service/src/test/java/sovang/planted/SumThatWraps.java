package sovang.planted;

import java.util.stream.LongStream;

/** A violation: adds amounts without noticing when they don't fit. */
public final class SumThatWraps {

    private SumThatWraps() {}

    static long of(long... amounts) {
        return LongStream.of(amounts).sum();
    }
}
