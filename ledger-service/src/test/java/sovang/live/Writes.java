package sovang.live;

import java.util.stream.Stream;

/** One write of each kind, on things made for it. */
public final class Writes {

    /** @param body another one of the same kind is {@code other} */
    public record Write(String name, String path, Body body, Body other) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Place PLACE = Place.fresh();

    private Writes() {}

    public static Stream<Write> all() {
        return Stream.of(organisation(), mobilisation(), books(), statements()).flatMap(all -> all);
    }

    private static Stream<Write> organisation() {
        String unit = Place.fresh().unit();
        return Stream.of(
                write(
                        "unit",
                        "/v1/units",
                        Body.of("code", unit + "x").with("name", "Xã").with("level", "xa"),
                        "name"),
                write(
                        "unit renamed",
                        "/v1/units/" + unit + "/rename",
                        Body.of("name", "Tên mới").with("from", "2024-01-01"),
                        "name"),
                write("unit ended", "/v1/units/" + unit + "/end", Body.of("on", "2025-06-30"), "on", "2025-05-31"),
                write(
                        "level",
                        "/v1/levels",
                        Body.of("code", "khu_vuc").with("name", "Khu vực").with("rank", 9),
                        "name"),
                write(
                        "fund",
                        "/v1/funds",
                        Body.of("code", "Q" + unit).with("name", "Quỹ").with("rules", "x"),
                        "name"),
                write(
                        "account",
                        "/v1/accounts",
                        Body.of("kind", "CASH")
                                .with("unit", PLACE.unit())
                                .with("fund", "ASXH")
                                .with("name", "két"),
                        "name"),
                write("actor", "/v1/actors", Body.of("name", "A").with("roles", java.util.List.of("auditor")), "name"));
    }

    private static Stream<Write> mobilisation() {
        var reason = Body.of("reason", "theo đề nghị").with("on", "2024-09-30");
        var dropped = PLACE.pledge("VNN", 1_000);
        PLACE.step("pledges", dropped.id(), "drop", reason).ok();
        return Stream.of(
                write(
                        "campaign",
                        "/v1/campaigns",
                        Body.of("code", "DOT" + PLACE.unit())
                                .with("name", "Tháng cao điểm")
                                .with("unit", PLACE.unit())
                                .with("from", "2024-10-17")
                                .with("to", "2024-11-18"),
                        "name"),
                write("donor", "/v1/donors", Body.of("kind", "person").with("name", "Đào"), "name"),
                write(
                        "pledge",
                        "/v1/pledges",
                        Body.of("unit", PLACE.unit())
                                .with("fund", "VNN")
                                .with("donor", PLACE.donor())
                                .with("amount", 5_000)
                                .with("on", "2024-09-01")
                                .with("credited", "Cô Đào"),
                        "credited"),
                step(
                        "pledges",
                        PLACE.pledge("VNN", 1_000),
                        "amend",
                        Body.of("amount", 2_000).with("reason", "tăng")),
                step("pledges", PLACE.pledge("VNN", 1_000), "cancel", Body.of("reason", "x")),
                step("pledges", PLACE.pledge("VNN", 1_000), "drop", Body.of("reason", "x")),
                step("pledges", dropped, "revive", Body.of("reason", "x")));
    }

    private static Stream<Write> books() {
        var reason = Body.of("reason", "x");
        var reversed = PLACE.cash(1_000);
        String book = Place.fresh().book();
        return Stream.of(
                write("receipt", "/v1/receipts", PLACE.receipt("CASH", 1_000).with("note", "x"), "note"),
                step(
                        "receipts",
                        PLACE.cash(1_000),
                        "refund",
                        Body.of("amount", 10).with("reason", "x")),
                step("receipts", reversed, "reverse", reason),
                step(
                        "receipts",
                        PLACE.cash(1_000),
                        "reclass",
                        Body.of("class", "INTEREST").with("reason", "x")),
                step(
                        "receipts",
                        PLACE.cash(1_000),
                        "attribute",
                        Body.of("donor", PLACE.donor()).with("reason", "x")),
                write(
                        "opening",
                        "/v1/openings",
                        Body.of("account", PLACE.cash())
                                .with("amount", 9)
                                .with("minutes", "BB")
                                .with("on", "2024-01-01"),
                        "minutes"),
                write("month closed", "/v1/books/" + book + "/close", Body.of("month", "2024-03"), "month", "2024-04"));
    }

    private static Stream<Write> statements() {
        var place = Place.fresh();
        var imports = Imports.into(place);
        imports.booked(Csv.gifts(1, 3));
        var held = imports.booked(Csv.gifts(3, 5));
        var alone = new Imports(place.client(), place.account("VCB"));
        var undone = alone.booked(Csv.gifts(1, 2));
        return Stream.of(
                write(
                        "line released",
                        "/v1/statements/" + held.id() + "/lines/1/release",
                        Body.of("reason", "x"),
                        "reason"),
                write("undo", "/v1/statements/" + undone.id() + "/undo", Body.of("reason", "x"), "reason"));
    }

    private static Write step(String things, Answer thing, String step, Body body) {
        return write(step + " " + things, "/v1/" + things + "/" + thing.id() + "/" + step, body, "reason");
    }

    private static Write write(String name, String path, Body body, String field) {
        return write(name, path, body, field, "khác");
    }

    private static Write write(String name, String path, Body body, String field, Object otherwise) {
        return new Write(name, path, body, body.copy().with(field, otherwise));
    }
}
