package sovang.live;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** A small ledger in a service of its own: one unit with a cash box and a bank account. */
public record Ledger(Client client) {

    private static final String NUMBER = "0011001932418";

    public Ledger {
        if (client.get("/v1/units").ok().items().isEmpty()) {
            client.post(
                            "/v1/units",
                            Body.of("code", "95").with("name", "Bạc Liêu").with("level", "tinh"))
                    .ok();
            var purse = Body.of("unit", "95").with("fund", "VNN");
            client.post("/v1/accounts", purse.copy().with("kind", "CASH")).ok();
            client.post(
                            "/v1/accounts",
                            purse.with("kind", "BANK").with("bank", "VCB").with("number", NUMBER))
                    .ok();
        }
    }

    /** The same, asked at another address. */
    public Ledger at(Client other) {
        return new Ledger(other);
    }

    public Body cash(long amount) {
        return Body.of("unit", "95")
                .with("fund", "VNN")
                .with("channel", "CASH")
                .with("amount", amount)
                .with("on", "2024-09-09");
    }

    public Answer send(Csv file) {
        return client.upload("/v1/statements?account=" + NUMBER + "&name=saoke.csv", file.bytes());
    }

    public long booked(String statement) {
        var shown = client.get("/v1/statements/" + statement);
        return shown.status() == 200 ? shown.number("/booked") : 0;
    }

    public void finished(String statement, String state) {
        Soon.is(statement + " is " + state, () -> state(statement).equals(state));
    }

    /** What was received in 2024, with everything that stands in the ledger now. */
    public long received() {
        return client.get("/v1/progress?year=2024&minPosition=" + head()).ok().number("/fund/received");
    }

    public String vouchers(String kind) {
        return client.get("/v1/books/95-VNN-2024?minPosition=" + head()).ok().list("/vouchers").stream()
                .filter(row -> row.at("/kind").asString("").equals(kind))
                .map(row -> row.at("/count").asLong() + " of " + row.at("/last").asLong())
                .findFirst()
                .orElse("none");
    }

    public void undo(String statement) {
        client.post("/v1/statements/" + statement + "/undo", Body.of("reason", "nhập nhầm"))
                .ok();
    }

    public String state(String statement) {
        return client.get("/v1/statements/" + statement).string("/state");
    }

    public long reversed(String statement) {
        return client.get("/v1/statements/" + statement).number("/reversed");
    }

    /** How many chunks of a statement were booked or undone since. */
    public long chunksSince(Instant then, String statement, String type) {
        return client.get("/v1/events?stream=" + statement)
                .text()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(event -> event.at("/type").asString("").equals(type))
                .filter(event ->
                        Instant.parse(event.at("/recordedAt").asString("")).isAfter(then))
                .count();
    }

    /** Folds all events anew beside the live tables: {@code equal} where every figure agrees. */
    public String audited() {
        String id = client.post("/v1/audit/replays", Body.empty()).ok().id();
        var state = new String[] {""};
        Soon.is("the replay ends", () -> {
            state[0] = client.get("/v1/audit/replays/" + id).string("/state");
            return !state[0].equals("running");
        });
        return state[0];
    }

    /** A write that changes nothing else says where the ledger ends. */
    private long head() {
        return client.post("/v1/donors", Body.of("kind", "anonymous")).ok().position();
    }
}
