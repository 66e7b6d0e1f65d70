package sovang.live;

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

    public void finished(String statement) {
        Soon.is(
                statement + " is finished",
                () -> client.get("/v1/statements/" + statement).string("/state").equals("done"));
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

    /** A write that changes nothing else says where the ledger ends. */
    private long head() {
        return client.post("/v1/donors", Body.of("kind", "anonymous")).ok().position();
    }
}
