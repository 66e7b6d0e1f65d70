package sovang.benchmark;

import org.jspecify.annotations.Nullable;

/** Something did not go as it must for a figure to mean anything. */
final class Failure extends RuntimeException {

    Failure(String message) {
        this(message, null);
    }

    Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
