package sovang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

/** Anything that records: sent under one key, so that however often it is tried it is recorded once. */
public abstract class Write extends Read {

    @Option(
            names = "--dry-run",
            description = "chạy thử: kiểm tra mọi thứ, không ghi gì | check everything, record nothing")
    protected boolean dryRun;

    @Option(
            names = "--idempotency-key",
            paramLabel = "KHÓA",
            description = "khóa chống ghi trùng | key against recording twice")
    protected @Nullable String key;

    @Option(
            names = "--reason",
            paramLabel = "LÝ_DO",
            description =
                    "lý do, ghi vào sổ; không ghi tên, số giấy tờ | reason, kept in the book; no names or id numbers")
    protected @Nullable String reason;

    @Option(
            names = "--confirm",
            paramLabel = "MÃ",
            description =
                    "đồng ý trước: mã của câu hỏi, hoặc tên phải gõ lại | the code of a question, or the name to type again")
    protected List<String> confirm = new ArrayList<>();

    @Option(names = "--yes", description = "đồng ý, không hỏi lại | agree beforehand")
    protected boolean yes;

    protected Write(Session session) {
        super(session);
    }

    protected abstract String path();

    protected abstract Body body();

    /** The sentence that tells what changed. */
    protected abstract Text done(Node thing);

    /** The command that is useful next. */
    protected @Nullable String next(Node thing) {
        return null;
    }

    /** The number of the voucher that was just written; a dry run has none. */
    protected String voucher(Node thing) {
        if (dryRun) return "";
        try {
            return History.of(ledger(), thing.text("id")).voucher();
        } catch (Failure unknown) {
            return ""; // it is recorded all the same
        }
    }

    /** What can be refused or must be asked before anything is sent. */
    protected void check() {}

    @Override
    public Integer call() {
        check();
        Body body = body();
        if (reason != null && !body.members().containsKey("reason")) throw Failure.usage(NO_REASON);
        Answer answer = send(path(), body);
        tell(answer);
        return Exit.DONE;
    }

    protected Answer send(String path, Body body) {
        return send(path, Query.empty(), Source.json(body.json()));
    }

    protected Answer send(String path, Query query, Source body) {
        String used = key == null ? UUID.randomUUID().toString() : key;
        session.say(Text.of("Khóa chống ghi trùng: {}", "Idempotency key: {}").with(used));
        Answer answer = confirmed(path, query.when("dryRun", dryRun), body, used);
        if (answer.replayed()) session.say(REPLAYED);
        if (!dryRun) Positions.remember(session, ledger().server(), answer);
        return answer;
    }

    /** A question of the service is put to the person, who answers under the same key; a script is told the code. */
    private Answer confirmed(String path, Query query, Source body, String used) {
        confirm.stream().filter(QUESTION).forEach(code -> query.with("confirm", code));
        while (true) {
            try {
                return ledger().post(path, query, body, used);
            } catch (Failure failure) {
                String question = failure.question();
                if (question == null || !session.terminal()) throw failure;
                Confirm.yes(session, failure.what());
                query.with("confirm", question);
            }
        }
    }

    protected String requiredReason() {
        if (reason == null || reason.isBlank()) {
            throw Failure.usage(Text.of("Thiếu --reason: nêu lý do.", "--reason is missing: say why."));
        }
        return reason;
    }

    private void tell(Answer answer) {
        Node thing = answer.json();
        printer().print(answer.body(), () -> new Table(everything(thing), List.of(thing)), out -> {
            Text sentence = dryRun
                    ? DRY.plus(done(thing))
                    : done(thing).plus(Text.of(" Vị trí {}.", " Position {}.").with(thing.text("position")));
            out.println(sentence.in(session.lang()));
        });
        String next = next(thing);
        if (next != null && !dryRun)
            session.say(Text.of("Tiếp theo: {}", "Next: {}").with(next));
    }

    private static List<Column> everything(Node thing) {
        return thing.names().stream().map(name -> Column.text(name, name)).toList();
    }

    private static final Predicate<String> QUESTION =
            Pattern.compile("[A-Z][A-Z0-9_]{2,59}").asMatchPredicate();
    private static final Text NO_REASON =
            Text.of("Việc này không ghi lý do; bỏ --reason.", "Nothing keeps a reason here; leave --reason out.");
    private static final Text DRY = Text.of("Chạy thử, chưa ghi gì: ", "Dry run, nothing recorded: ");
    private static final Text REPLAYED = Text.of(
            "Yêu cầu này đã được ghi từ trước; đây là câu trả lời lần đầu.",
            "This was recorded before; here is the first answer again.");
}
