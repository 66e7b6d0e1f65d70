package sovang.book;

import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.BookCommand.CloseMonth;
import sovang.book.BookCommand.ReopenMonth;
import sovang.book.ReceiptCommand.RecordOpening;
import sovang.book.event.BookId;
import sovang.book.event.Goods;
import sovang.book.event.OpeningId;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Closes and reopens months, and takes over opening balances. */
@RestController
class BookController {

    record Month(@Nullable YearMonth month, @Nullable String reason) {}

    record NewOpening(
            @Nullable String account,
            @Nullable Dong amount,
            @Nullable Goods goods,
            @Nullable String minutes,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    BookController(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/books/{book}/close")
    ResponseEntity<Map<String, Object>> close(@PathVariable BookId book, @RequestBody Month body, Caller caller) {
        var command = new CloseMonth(book, required("month", body.month()), Fields.on(null, clock));
        return Written.of(book.toString(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/books/{book}/reopen")
    ResponseEntity<Map<String, Object>> reopen(@PathVariable BookId book, @RequestBody Month body, Caller caller) {
        var command = new ReopenMonth(
                book, required("month", body.month()), required("reason", body.reason()), Fields.on(null, clock));
        return Written.of(book.toString(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/openings")
    ResponseEntity<Map<String, Object>> open(@RequestBody NewOpening body, Caller caller) {
        Goods goods = body.goods() == null ? null : Gifts.goods(body.goods());
        var command = new RecordOpening(
                new OpeningId(NewId.after("opening", clock)),
                required("account", body.account()),
                goods == null ? Fields.amount("amount", body.amount()) : goods.value(),
                goods,
                required("minutes", body.minutes()),
                Fields.on(body.on(), clock));
        return Written.of(null, gateway.send(command, caller), body);
    }
}
