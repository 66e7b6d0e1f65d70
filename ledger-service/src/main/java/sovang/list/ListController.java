package sovang.list;

import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.list.Comparison.State;
import sovang.refusal.Refusal;
import sovang.store.Caller;

/** {@code POST /v1/lists/{noun}}: the preview of a filled form. It books nothing; each new row is then sent under its key. */
@RestController
class ListController {

    private static final int MOST = 5_000;

    /**
     * @param list its name or code, where the person knows that it is part of a list that came before
     * @param rows each as it would be sent to {@code POST /v1/{noun}s}
     */
    record NewList(@Nullable String list, @Nullable List<@Nullable Map<String, @Nullable Object>> rows) {}

    /**
     * @param row from 0
     * @param key the idempotency key to write it under; only for new rows
     * @param id of what was recorded for the row that it is, or is like
     * @param list that row's list
     * @param column the only one in which it differs from that row
     * @param confirm the code that lets it be written all the same
     * @param dong the đồng at stake
     */
    record Row(
            int row,
            State state,
            @Nullable String key,
            @Nullable String id,
            @Nullable String list,
            @Nullable String column,
            @Nullable String confirm,
            long dong) {}

    record Rows(String list, List<Row> rows) {}

    private final Lists lists;

    ListController(Lists lists) {
        this.lists = lists;
    }

    @PostMapping("/v1/lists/{noun}")
    Rows preview(@PathVariable String noun, @RequestBody NewList body, Caller caller) {
        Noun its = Noun.of(noun).orElseThrow(() -> Lists.unknown(noun));
        var sent = required("rows", body.rows());
        if (sent.size() > MOST) throw tooMany();
        var rows = new ArrayList<Cells>();
        for (int at = 0; at < sent.size(); at++) {
            Cells row = Cells.of(its, required("rows/" + at, sent.get(at)), at);
            if (its.hasDay() && row.text("on").isEmpty()) throw withoutDay(at);
            rows.add(row);
        }
        return lists.compare(its, rows, text("list", body.list()), caller.confirmed(), !caller.dryRun());
    }

    private static Refusal withoutDay(int at) {
        return Refusal.invalid(
                "rows/" + at + "/on",
                "LIST_ROW_WITHOUT_DAY",
                "Dòng " + (at + 1) + " không ghi ngày, nên lần nhập sau không nhận ra được. Hãy ghi ngày.",
                "Row " + (at + 1) + " names no day, so it could not be known again. Give it its day.");
    }

    private static Refusal tooMany() {
        return Refusal.invalid(
                "rows",
                "LIST_TOO_LONG",
                "Danh sách có hơn 5.000 dòng. Hãy tách ra.",
                "The list has more than 5,000 rows. Split it.");
    }
}
