package sovang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;

/** Phones, numbers, contacts and donors' addresses: in full only where they are asked for, by who may. */
@ExtendWith(Live.class)
class PersonalReadsTest {

    private static final String PHONE = "0969870123";
    private static final String CITIZEN = "079199870456";
    private static final String ADDRESS = "Hẻm Rất Kín 7";
    private static final String CONTACT = "Chị Tư Kín 0969870124";
    private static final String HEAD_NUMBER = "095199870789";
    private static final String TAX_CODE = "0100109106";

    private static final List<String> SECRETS = List.of(PHONE, CITIZEN, ADDRESS, CONTACT, HEAD_NUMBER);
    private static final List<String> WORKING = List.of("accountant", "approver", "auditor", "admin");
    private static final List<String> AUDITING = List.of("auditor", "admin");

    private static Map<String, Client> people = Map.of();
    private static String donor = "";
    private static String firm = "";
    private static String bare = "";
    private static String sponsor = "";
    private static String household = "";
    private static List<String> ids = List.of();
    private static long before;
    private static String unit = "";

    @BeforeAll
    static void record() {
        var place = Place.fresh();
        unit = place.unit();
        people = WORKING.stream().collect(Collectors.toMap(Function.identity(), place::as));
        before = Place.head();
        donor = made("donors", known("person").with("idNumber", CITIZEN));
        firm = made("donors", known("enterprise").with("idNumber", TAX_CODE));
        bare = made("donors", Body.of("kind", "person").with("name", "Người Chỉ Có Tên"));
        sponsor = made(
                "sponsors",
                Body.of("kind", "enterprise")
                        .with("name", "Công ty Kín")
                        .with("contact", CONTACT)
                        .with("unit", unit)
                        .with("donor", firm)
                        .with("capacity", 3));
        household = household("K1", HEAD_NUMBER);
        String twin = household("K2", null);
        String pledge = made(
                "pledges",
                Body.of("unit", unit)
                        .with("fund", Place.FUND)
                        .with("donor", donor)
                        .with("amount", 5_000)
                        .with("on", "2024-09-01")
                        .with("due", "2024-10-17"));
        String receipt = made(
                "receipts", place.receipt("CASH", 5_000).with("donor", donor).with("pledge", pledge));
        String pairing = made(
                "pairings",
                Body.of("household", household)
                        .with("sponsor", sponsor)
                        .with("year", 2024)
                        .with("on", "2024-01-15"));
        ids = List.of(donor, firm, sponsor, household, twin, pledge, receipt, pairing, place.book());
    }

    private static Body known(String kind) {
        return Body.of("kind", kind)
                .with("name", "Người Kín " + kind)
                .with("phone", PHONE)
                .with("address", ADDRESS);
    }

    private static String household(String code, @Nullable String number) {
        return made(
                "households",
                Body.of("unit", unit)
                        .with("code", code)
                        .with("on", "2024-01-02")
                        .with(
                                "about",
                                Body.of("head", "Lê Thị Kín")
                                        .with("address", "Ấp 9")
                                        .with("citizenNumber", number)
                                        .with("members", 3))
                        .with("classified", Body.of("class", "HO_NGHEO").with("decision", "QĐ 9")));
    }

    private static String made(String things, Body body) {
        return Live.client().post("/v1/" + things, body).ok().id();
    }

    /** Every read that there is, of everything that was recorded, as everybody: a new one is in it by itself. */
    @Test
    void no_read_shows_them_unless_it_is_asked_to_and_then_to_these_roles() {
        Map<String, Set<String>> plain = new TreeMap<>();
        Map<String, Set<String>> personal = new TreeMap<>();
        people.forEach((role, client) -> reads().forEach(read -> addresses(read).forEach(address -> {
            note(plain, read, role, client.get(address));
            note(personal, read, role, client.get(address + "&personal=true"));
        })));
        assertThat(plain).isEmpty();
        var all = Set.copyOf(WORKING);
        assertThat(personal)
                .isEqualTo(Map.of(
                        "/v1/donors", all,
                        "/v1/donors/{id}", all,
                        "/v1/sponsors", all,
                        "/v1/sponsors/{id}", all,
                        "/v1/households", all,
                        "/v1/households/duplicates", all,
                        "/v1/households/{id}", all,
                        "/v1/events", Set.copyOf(AUDITING)));
    }

    private static void note(Map<String, Set<String>> seen, String read, String role, Answer answer) {
        assertThat(answer.status()).as(read + ": " + answer.text()).isLessThan(500);
        if (SECRETS.stream().anyMatch(answer.text()::contains))
            seen.computeIfAbsent(read, any -> new HashSet<>()).add(role);
    }

    private static List<String> reads() {
        return Live.client()
                .get("/v3/api-docs")
                .ok()
                .at("/paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get") && !path.getKey().equals("/v1/backup"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> addresses(String read) {
        String query = read.equals("/v1/events") ? "?from=" + before : "?minPosition=" + Place.head() + scope(read);
        return read.contains("{id}")
                ? ids.stream().map(id -> read.replace("{id}", id) + query)
                : Stream.of(read + query);
    }

    /** Of a ledger that other tests fill too, what is ours. */
    private static String scope(String read) {
        return "&year=2024&pageSize=500&" + (read.equals("/v1/donors") ? "q=kin" : "unit=" + unit);
    }

    @Test
    void what_is_masked_is_seen_to_be_there_and_what_is_not_there_is_not() {
        var shown = read("/v1/donors/" + donor);
        assertThat(shown.string("/name")).isEqualTo("Người Kín person");
        assertThat(shown.string("/phone")).isEqualTo("•••••••123");
        assertThat(shown.string("/address")).isEqualTo("•••");
        assertThat(shown.string("/idNumber")).isEqualTo("•••••••••456");
        for (String field : List.of("/phone", "/address", "/idNumber"))
            assertThat(read("/v1/donors/" + bare).at(field).isNull()).isTrue();
        assertThat(read("/v1/donors/" + firm).string("/idNumber"))
                .as("a tax code")
                .isEqualTo(TAX_CODE);
        assertThat(read("/v1/sponsors/" + sponsor).string("/contact")).isEqualTo("•••");
        var home = read("/v1/households/" + household);
        assertThat(home.string("/household/citizenNumber")).isEqualTo("•••••••••789");
        assertThat(home.string("/household/address")).isEqualTo("Ấp 9");
    }

    @Test
    void who_knows_a_phone_number_or_address_finds_whose_it_is() {
        for (String known : List.of(PHONE, CITIZEN, "hem rat kin"))
            assertThat(read("/v1/donors?q=" + Client.encoded(known)).items())
                    .extracting(it -> it.at("/id").asString(""))
                    .contains(donor);
        assertThat(read("/v1/sponsors?q=" + Client.encoded(CONTACT)).items()).hasSize(1);
    }

    private static Client as(String role) {
        return people.getOrDefault(role, Live.client());
    }

    private static Answer read(String path) {
        return as("accountant")
                .get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + Place.head())
                .ok();
    }
}
