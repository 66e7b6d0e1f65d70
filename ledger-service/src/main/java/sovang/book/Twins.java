package sovang.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.ReceiptEvent.ReceiptCorrected;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.organisation.event.PurseId;
import sovang.refusal.Refusal;
import sovang.store.Questions;

/**
 * Asks when one person records the same cash of the same payer, with the same note, twice within a minute. What this node
 * remembers only says where to look; whether it was recorded is looked up under the lock.
 */
final class Twins {

    private static final Duration SOON = Duration.ofMinutes(1);

    private record Gift(String actor, PurseId purse, Dong amount, LocalDate on, String payer, String note) {}

    private record Last(String stream, Instant at) {}

    private final Cache<Gift, Last> latest =
            Caffeine.newBuilder().maximumSize(10_000).build();

    void check(List<Recorded> events, Connection connection) throws SQLException {
        for (Recorded recorded : events) {
            if (!(recorded.event() instanceof ReceiptRecorded it) || it.channel() != Channel.CASH) continue;
            if (blank(it.giver().payer()) || blank(it.note()) || corrects(it, events)) continue;
            var gift = new Gift(
                    recorded.metadata().getOrDefault("actor", ""),
                    it.purse(),
                    it.amount(),
                    it.on(),
                    text(it.giver().payer()),
                    text(it.note()));
            Last before = latest.getIfPresent(gift);
            if (before != null
                    && !before.stream().equals(recorded.stream())
                    && recorded.recordedAt().isBefore(before.at().plus(SOON))
                    && stands(before.stream(), connection)) Questions.ask(twin(), recorded.metadata());
            latest.put(gift, new Last(recorded.stream(), recorded.recordedAt()));
        }
    }

    private static boolean corrects(ReceiptRecorded right, List<Recorded> events) {
        return events.stream()
                .anyMatch(it ->
                        it.event() instanceof ReceiptCorrected pair && pair.by().equals(right.subject()));
    }

    private static boolean stands(String stream, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from ledger.event where stream = ? limit 1")) {
            query.setString(1, stream);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean blank(@Nullable Personal value) {
        return text(value).isEmpty();
    }

    private static String text(@Nullable Personal value) {
        return value == null ? "" : value.shown().strip();
    }

    private static Refusal twin() {
        return Refusal.ask(
                "RECEIPT_TWIN",
                "Vừa ghi một khoản thu tiền mặt giống hệt (số tiền, ngày, người nộp, nội dung). Đây là khoản khác?",
                "The same cash (amount, day, payer, note) was recorded a moment ago. Is this another gift?");
    }
}
