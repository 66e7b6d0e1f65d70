package sovang.cli.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sovang.cli.Session;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** Asks the service which rows of a form are new, which are there already, and which somebody must look at. */
final class Preview {

    private final Session session;
    private final Ledger ledger;
    private final Form form;
    private final @Nullable String list;
    private final boolean dryRun;
    private final List<String> confirmed;

    /** @param confirmed codes of questions that are answered; a yes at the terminal is added */
    Preview(Session session, Ledger ledger, Form form, @Nullable String list, boolean dryRun, List<String> confirmed) {
        this.session = session;
        this.ledger = ledger;
        this.form = form;
        this.list = list;
        this.dryRun = dryRun;
        this.confirmed = confirmed;
    }

    /** What the service says of each row, in their order. */
    List<Node> of(List<Body> rows) {
        if (rows.isEmpty()) return List.of();
        List<Node> told = ask(rows);
        if (!session.terminal()) return told;
        List<String> agreed =
                questions(told).stream().filter(code -> agrees(code, told)).toList();
        confirmed.addAll(agreed);
        return agreed.isEmpty() ? told : ask(rows);
    }

    private List<Node> ask(List<Body> rows) {
        Query query = Query.empty().when("dryRun", dryRun);
        confirmed.forEach(code -> query.with("confirm", code));
        var body = Body.of("list", list)
                .with("rows", rows.stream().map(Body::members).toList());
        return ledger.post(
                        "/v1/lists/" + form.noun(),
                        query,
                        Source.json(Json.write(body.members())),
                        UUID.randomUUID().toString())
                .json()
                .list("rows");
    }

    private List<String> questions(List<Node> told) {
        return told.stream()
                .map(row -> row.text("confirm"))
                .filter(code -> !code.isEmpty() && !confirmed.contains(code))
                .distinct()
                .toList();
    }

    private boolean agrees(String code, List<Node> told) {
        var asked = new ArrayList<Node>();
        for (Node row : told) if (row.text("confirm").equals(code)) asked.add(row);
        long stake = asked.stream().mapToLong(row -> row.amount("dong")).reduce(0, Math::addExact);
        Text question = (code.equals(TWIN) ? TWINS : CHANGES).with(asked.size(), Money.shown(stake));
        String answer = session.ask(question).strip().toLowerCase(Locale.ROOT);
        return List.of("y", "yes", "c", "có").contains(answer);
    }

    /** Why a row waits, and what lets it go on. */
    Text why(Node row) {
        Text stake = Text.same(row.amount("dong") == 0 ? "" : " (" + Money.shown(row.amount("dong")) + ")");
        if (row.text("confirm").equals(TWIN))
            return WHY_TWIN.with(row.text("id"), row.text("list"), stake, row.text("list"), TWIN);
        return WHY_CHANGED.with(
                row.text("id"),
                form.title(row.text("column")),
                stake,
                form.correction(row.text("column"), row.text("id")),
                row.text("confirm"));
    }

    static final String TWIN = "LIST_ROW_TWIN";

    private static final Text TWINS = Text.of(
            "{} dòng ({}) giống hệt dòng đã ghi của danh sách khác. Là khoản khác, ghi thêm? [y/N] ",
            "{} rows ({}) are exactly like rows of another list. Are they others, to be recorded too? [y/N] ");
    private static final Text CHANGES = Text.of(
            "{} dòng ({}) chỉ khác dòng đã ghi một ô. Là khoản mới, ghi thêm? [y/N] ",
            "{} rows ({}) differ from recorded ones in one cell. Are they new, to be recorded too? [y/N] ");
    private static final Text WHY_TWIN = Text.of(
            "giống hệt {} đã ghi của danh sách {}{}. Nếu là danh sách đó: --list {}; nếu là khoản khác: --confirm {}.",
            "exactly like {}, recorded from list {}{}. If it is that list: --list {}; if it is another one: --confirm {}.");
    private static final Text WHY_CHANGED = Text.of(
            "đã ghi là {}, nay khác ở «{}»{}. Sửa khoản đã ghi: {}; nếu là khoản mới: --confirm {}.",
            "recorded as {}, now different in \"{}\"{}. To correct it: {}; if it is a new one: --confirm {}.");
}
