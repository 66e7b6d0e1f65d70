package sovang.live;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A unit of a test's own, with purses of every kind for the fund VNN: what happens here meets nobody else's figures. */
public record Place(Client client, String unit, String cash, String store, String bank, String number) {

    private static final AtomicInteger MADE = new AtomicInteger();

    public static final String FUND = "VNN";

    public static Place fresh() {
        return fresh(Live.client());
    }

    public static Place fresh(Client client) {
        int made = MADE.incrementAndGet();
        String unit = "U" + made;
        String number = "%013d".formatted(made);
        client.post(
                        "/v1/units",
                        Body.of("code", unit).with("name", "Đơn vị " + made).with("level", "tinh"))
                .ok();
        String cash = client.post("/v1/accounts", account(unit, "CASH")).ok().id();
        String store = client.post("/v1/accounts", account(unit, "STORE")).ok().id();
        String bank = account(client, unit, "VCB", number);
        return new Place(client, unit, cash, store, bank, number);
    }

    private static Body account(String unit, String kind) {
        return Body.of("kind", kind).with("unit", unit).with("fund", FUND);
    }

    private static String account(Client client, String unit, String bank, String number) {
        return client.post(
                        "/v1/accounts", account(unit, "BANK").with("bank", bank).with("number", number))
                .ok()
                .id();
    }

    /** One more bank account of the unit; says its number. */
    public String account(String bank) {
        String another = "%013d".formatted(MADE.incrementAndGet());
        account(client, unit, bank, another);
        return another;
    }

    public Client as(String role) {
        var made = client.post("/v1/actors", Body.of("name", "Người thử").with("roles", java.util.List.of(role)))
                .ok();
        return client.as(made.string("/token"));
    }

    /** A receipt into one of the purses, to be sent or changed. */
    public Body receipt(String channel, long amount) {
        return Body.of("unit", unit)
                .with("fund", FUND)
                .with("channel", channel)
                .with("amount", amount)
                .with("on", "2024-09-09");
    }

    public Answer cash(long amount) {
        return client.post("/v1/receipts", receipt("CASH", amount)).ok();
    }

    public Answer bank(long amount) {
        return client.post("/v1/receipts", receipt("BANK", amount).with("account", bank))
                .ok();
    }

    public Answer show(Answer receipt) {
        return client.get("/v1/receipts/" + receipt.id() + "?minPosition=" + head())
                .ok();
    }

    /** A step on a thing: refund, reverse, cancel … */
    public Answer step(String things, String id, String step, Body body) {
        return client.post("/v1/" + things + "/" + id + "/" + step, body);
    }

    public String donor() {
        return client.post("/v1/donors", Body.of("kind", "person").with("name", "Nguyễn Thị Đào " + UUID.randomUUID()))
                .ok()
                .id();
    }

    public Answer pledge(String fund, long amount) {
        return client.post(
                        "/v1/pledges",
                        Body.of("unit", unit)
                                .with("fund", fund)
                                .with("donor", donor())
                                .with("amount", amount)
                                .with("on", "2024-09-01")
                                .with("due", "2024-10-17"))
                .ok();
    }

    public Answer showPledge(Answer pledge) {
        return client.get("/v1/pledges/" + pledge.id() + "?minPosition=" + head())
                .ok();
    }

    /** The unit's figures of 2024, with everything that was recorded until now. */
    public Answer progress() {
        return client.get("/v1/progress?year=2024&unit=" + unit + "&minPosition=" + head())
                .ok();
    }

    public long received() {
        return progress().number("/fund/received");
    }

    /** The book of 2024. */
    public String book() {
        return unit + "-" + FUND + "-2024";
    }

    public Answer showBook() {
        return client.get("/v1/books/" + book() + "?minPosition=" + head()).ok();
    }

    /** Where the ledger ends now. */
    public static long head() {
        return Live.database()
                .sql()
                .sql("select coalesce(max(position), 0) from ledger.event")
                .query(Long.class)
                .single();
    }
}
