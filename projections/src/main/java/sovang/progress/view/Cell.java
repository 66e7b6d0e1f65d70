package sovang.progress.view;

import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;

/** Facts of one kind, place and month, added up. */
record Cell(Kind kind, String unit, String fund, @Nullable String campaign, int month, Channel channel, long amount) {

    /** What was added up; the channel is one of received money only. */
    enum Kind {
        RECEIVED,
        PLEDGED,
        OUTSTANDING
    }
}
