package sovang.cli.statement;

import sovang.cli.OnInterrupt;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** Watches the service book a statement, or take one back: rate, time left, and what stands if the person leaves. */
final class Booking {

    private static final long PAUSE = 300;
    private static final int QUIET_ROUNDS = 10;

    private final Session session;
    private final Ledger ledger;
    private volatile Node latest = Node.NOTHING;

    Booking(Session session, Ledger ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    Answer await(Answer first) {
        Answer answer = first;
        latest = answer.json();
        // The view may not have met the import yet.
        Query query = Query.of("minPosition", latest.at("position").value());
        try (OnInterrupt _ = new OnInterrupt(this::tellWhatStands)) {
            long started = System.nanoTime();
            long before = done(latest);
            for (int round = 1; isGoingOn(latest); round++) {
                session.pause(PAUSE);
                answer = ledger.get("/v1/statements/" + Query.segment(latest.text("id")), query);
                latest = answer.json();
                if (session.terminal() || round % QUIET_ROUNDS == 0) show(before, System.nanoTime() - started);
            }
        }
        if (session.terminal()) session.err().print("\r\u001B[K");
        return answer;
    }

    private void show(long before, long nanos) {
        Node now = latest;
        long rows = now.amount("rows");
        long rate = Math.max(1, (done(now) - before) * 1_000_000_000 / Math.max(1, nanos));
        Text line = Text.of(
                        "{} / {} dòng, {} dòng/giây, còn khoảng {} giây", "{} of {} rows, {} a second, about {} s left")
                .with(Money.grouped(done(now)), Money.grouped(rows), Money.grouped(rate), (rows - done(now)) / rate);
        if (session.terminal()) session.err().print("\r\u001B[K" + line.in(session.lang()));
        else session.say(line);
    }

    private void tellWhatStands() {
        Node now = latest;
        session.err().println();
        session.say(Text.of(
                        "Đã dừng theo dõi. {} trên {} dòng đã ghi sổ; máy chủ vẫn làm tiếp. Xem: sovang statement show {}",
                        "Stopped watching. {} of {} rows are booked; the service goes on. See: sovang statement show {}")
                .with(Money.grouped(now.amount("booked")), Money.grouped(now.amount("rows")), now.text("id")));
    }

    private static long done(Node statement) {
        return statement.amount("booked") + statement.amount("held") + statement.amount("skipped");
    }

    /** An answer without a state was given before there was one. */
    static boolean isGoingOn(Node statement) {
        String state = statement.text("state");
        return state.isEmpty() || state.equals("booking") || state.equals("undoing");
    }
}
