package sovang.projection;

import org.jspecify.annotations.Nullable;

/**
 * Where a view stands.
 *
 * @param position all events up to here are in its tables
 * @param failedAt the event that it could not apply and stands before
 * @param wanted what an operator, or a new version, has asked of it and is not done yet
 */
public record Standing(
        String name,
        int version,
        long position,
        @Nullable Long failedAt,
        @Nullable String error,
        @Nullable Wanted wanted) {

    /** What can be asked of a view. */
    public enum Wanted {
        RETRY,
        REBUILD
    }

    Standing at(long reached) {
        return new Standing(name, version, reached, failedAt, error, wanted);
    }

    public boolean isStopped() {
        return failedAt != null;
    }

    public String state() {
        if (wanted == Wanted.REBUILD) return "rebuilding";
        return isStopped() ? "stopped" : "running";
    }
}
