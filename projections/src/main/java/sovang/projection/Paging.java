package sovang.projection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** Which part of a list is asked for: at most {@code size} rows whose order number lies beyond {@code after}. */
public record Paging(long after, int size) {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    public static Paging of(@Nullable String cursor, @Nullable Integer pageSize) {
        int size = pageSize == null ? USUAL : pageSize;
        if (size < 1 || size > MOST) {
            throw Refusal.invalid(
                    "pageSize",
                    "LIST_PAGE_SIZE",
                    "Mỗi trang có từ 1 đến " + MOST + " dòng.",
                    "A page has 1 to " + MOST + " rows.");
        }
        return new Paging(cursor == null || cursor.isEmpty() ? 0 : read(cursor), size);
    }

    private static long read(String cursor) {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII), 36);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid(
                    "cursor", "LIST_CURSOR", "Con trỏ trang không hợp lệ.", "The cursor is not one of this list.");
        }
    }

    private static String write(long position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(position, 36).getBytes(StandardCharsets.US_ASCII));
    }

    /** How many rows to read: one more than the page, to know whether there is a next one. */
    public int limit() {
        return size + 1;
    }

    public <T> Page<T> page(List<T> read, ToLongFunction<T> order) {
        if (read.size() <= size) return new Page<>(read, null);
        List<T> items = List.copyOf(read.subList(0, size));
        return new Page<>(items, write(order.applyAsLong(items.getLast())));
    }

    /** @param next the cursor of the following page; null on the last one */
    public record Page<T>(List<T> items, @Nullable String next) {}
}
