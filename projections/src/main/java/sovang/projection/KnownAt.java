package sovang.projection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** What the books said then: a position, or an instant that stands for the last position recorded by it. */
public final class KnownAt {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EventFeed feed;

    public KnownAt(EventFeed feed) {
        this.feed = feed;
    }

    /** @param text a position, an instant, a local date and time, or a date (its last moment); null when not asked */
    public @Nullable Long position(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        String asked = text.strip();
        try {
            if (asked.matches("\\d{1,18}")) return existing(Long.parseLong(asked));
            return lastBefore(after(asked));
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid(
                    "knownAt",
                    "KNOWN_AT_UNREADABLE",
                    "“" + asked
                            + "” không phải vị trí hay thời điểm; ví dụ 1234, 2024-10-01 hoặc 2024-10-01T08:00:00Z.",
                    "“" + asked
                            + "” is neither a position nor a time; such as 1234, 2024-10-01 or 2024-10-01T08:00:00Z.");
        }
    }

    private long existing(long position) {
        long head = feed.head();
        if (position <= head) return position;
        throw Refusal.invalid(
                "knownAt",
                "KNOWN_AT_AHEAD",
                "Sổ mới có đến vị trí " + head + ".",
                "The ledger has only come to position " + head + ".");
    }

    /** The first instant that is too late. */
    private static Instant after(String asked) {
        if (asked.length() == 10)
            return LocalDate.parse(asked).plusDays(1).atStartOfDay(ZONE).toInstant();
        boolean zoned = asked.endsWith("Z") || asked.indexOf('+') > 0 || asked.lastIndexOf('-') > 10;
        Instant named = zoned
                ? OffsetDateTime.parse(asked.replace(' ', 'T')).toInstant()
                : LocalDateTime.parse(asked.replace(' ', 'T')).atZone(ZONE).toInstant();
        return named.plusNanos(1);
    }

    /** Bisects the ledger, whose times of recording never fall: exact, and no table of times has to be kept. */
    private long lastBefore(Instant end) {
        long known = 0;
        long later = feed.head() + 1;
        while (later - known > 1) {
            long middle = (known + later) >>> 1;
            Instant recorded = feed.read(middle - 1, 1).getFirst().recordedAt();
            if (recorded.isBefore(end)) known = middle;
            else later = middle;
        }
        return known;
    }
}
