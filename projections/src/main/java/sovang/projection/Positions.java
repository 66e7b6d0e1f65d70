package sovang.projection;

import org.jspecify.annotations.Nullable;

/** The rows that an audit has read, by their positions: what is missing among them was deleted. */
final class Positions {

    private long last;
    private long events;
    private long missing;
    private @Nullable Long firstMissing;

    /** A row; one that is read again is not counted again. */
    void met(long position) {
        if (position <= last) return;
        ends(position - 1);
        last = position;
        events++;
    }

    /** All rows up to here were to be read. */
    void ends(long position) {
        if (position <= last) return;
        if (firstMissing == null) firstMissing = last + 1;
        missing += position - last;
        last = position;
    }

    long events() {
        return events;
    }

    long missing() {
        return missing;
    }

    @Nullable
    Long firstMissing() {
        return firstMissing;
    }
}
