package sovang.book.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.event.BookId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.refusal.Refusal;

/** {@code GET /v1/books/{id}/entries}: a book's vouchers in the order of their recording. */
@RestController
class EntryReads {

    /** More than the entries that one voucher has at one position: a re-class has two for each sum that it moves. */
    private static final long PARTS = 1 << 15;

    private final Reading reading;

    EntryReads(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param amount with its sign: what was given back, reversed or left is negative
     * @param on the day on which it takes effect
     * @param madeOut the day on which the voucher was made out
     */
    record EntryItem(
            String voucher,
            String kind,
            String id,
            @Nullable String campaign,
            String account,
            @Nullable String channel,
            @JsonProperty("class") @Nullable String creditClass,
            @Nullable String source,
            long amount,
            LocalDate on,
            LocalDate madeOut,
            @Nullable String reason,
            long position,
            int part) {

        static EntryItem of(ResultSet row) throws SQLException {
            var kind = VoucherKind.valueOf(row.getString("voucher_kind"));
            return new EntryItem(
                    new Voucher(kind, row.getInt("book_year"), row.getLong("voucher_number")).toString(),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getString("campaign"),
                    row.getString("purse"),
                    row.getString("channel"),
                    row.getString("class"),
                    row.getString("source"),
                    row.getLong("amount"),
                    row.getObject("day", LocalDate.class),
                    row.getObject("made", LocalDate.class),
                    row.getString("reason"),
                    row.getLong("position"),
                    row.getInt("part"));
        }
    }

    @GetMapping("/v1/books/{id}/entries")
    Page<EntryItem> entries(
            @PathVariable String id,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        BookId book = book(id);
        return reading.of(
                List.of("books"),
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT * FROM views.entry
                        WHERE unit = :unit AND fund = :fund AND book_year = :year AND kind <> 'ATTRIBUTED'
                            AND (position, part) > (:at, :part)
                        ORDER BY position, part LIMIT :limit
                        """)
                                .param("unit", book.unit().value())
                                .param("fund", book.fund().value())
                                .param("year", book.year())
                                .param("at", paging.after() / PARTS)
                                .param("part", paging.after() == 0 ? -1 : (int) (paging.after() % PARTS))
                                .param("limit", paging.limit())
                                .query((row, number) -> EntryItem.of(row))
                                .list(),
                        entry -> entry.position() * PARTS + entry.part()));
    }

    static BookId book(String id) {
        try {
            return BookId.parse(id);
        } catch (IllegalArgumentException unreadable) {
            throw unknown(id);
        }
    }

    static Refusal unknown(String id) {
        return Refusal.notFound("BOOK_UNKNOWN", "Không có bộ sổ " + id + ".", "There is no book " + id + ".");
    }
}
