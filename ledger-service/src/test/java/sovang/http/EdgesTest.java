package sovang.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sovang.live.Answer;
import sovang.live.Client;
import sovang.live.Node;
import sovang.live.Soon;
import sovang.store.Database;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values at and beyond every edge, in each place of a body of every act: it is done or refused, never a fault of ours; and
 * whatever was done, every question is answered afterwards, no view has stopped, and folding again gives the same rows.
 */
class EdgesTest {

    private static final long SEED = Long.getLong("sovang.edges.seed", 2024);
    private static final int MOST = Integer.getInteger("sovang.edges.most", 8);

    private static Database database = Database.fresh();
    private static Node node = Node.on(database);

    private final Client client = node.client();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private String last = "";

    @BeforeAll
    static void plan() {
        node.client()
                .post("/v1/plans", "application/yaml", java.net.http.HttpRequest.BodyPublishers.ofString("""
                        id: edges
                        title: Kế hoạch thử
                        unit: "T1"
                        document: {number: "1/KH", issuer: Tỉnh, date: 2024-01-01}
                        period: {from: 2024, to: 2025}
                        lines:
                          - {id: HN, text: Hộ, metric: households.taken-on, comparator: ">=", value: "3200", unit: hộ, period: year, source: mục 1}
                          - {id: TIEN, text: Quỹ, metric: fund.received, comparator: ">=", value: "100000000", unit: VND, period: year, source: mục 2, funds: [VNN]}
                        """))
                .ok();
    }

    @AfterAll
    static void end() {
        node.close();
        database.close();
    }

    @Test
    void every_act_is_tried_in_every_field_that_its_body_has() {
        var lines = new Acting(client, Map.of()).acts();
        var without = new TreeSet<String>();
        mappings(RequestMethod.POST).forEach((address, method) -> {
            for (String field : fields(method))
                if (lines.stream()
                        .noneMatch(act ->
                                act.address().replaceAll("\\{\\w+}", "{}").equals(address.replaceAll("\\{\\w+}", "{}"))
                                        && act.body().contains("\"" + field + "\":")))
                    without.add(address + " " + field);
        });
        assertThat(without).isEmpty();
    }

    @Test
    void every_field_has_words_for_people() {
        var without = new TreeSet<String>();
        mappings(RequestMethod.POST).values().forEach(method -> without.addAll(fields(method)));
        without.removeIf(Words::has);
        without.remove("rows"); // of a file, which counts its rows in its own way and says so
        assertThat(without).isEmpty();
    }

    @Test
    void whatever_is_sent_no_act_fails_no_view_stops_and_a_replay_agrees() {
        var acting = new Acting(
                client,
                Map.of("view", "books", "plan", "edges", "statement", "statement-none", "row", "1", "noun", "receipt"));
        acting.things();
        acting.acts().forEach(act -> act(acting, act));
        int writes = answers.values().stream().mapToInt(Integer::intValue).sum();
        String written = writes + " writes, answered " + answers;
        answers.clear();
        mappings(RequestMethod.GET).forEach((address, method) -> ask(acting, address, method));
        int reads = answers.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("edges of seed " + SEED + ": " + written + "; " + reads + " reads, answered " + answers);
        faults.addAll(acting.refused());
        assertThat(faults).isEmpty();
        for (var view : client.get("/v1/projections").ok().items())
            assertThat(view.at("/failedAt").isNull() || view.at("/failedAt").isMissingNode())
                    .as(view.toString())
                    .isTrue();
        String replay = client.post("/v1/audit/replays", "{}").ok().id();
        Soon.is("the replay ends", () -> !state(replay).equals("running"));
        assertThat(state(replay))
                .as(client.get("/v1/audit/replays/" + replay).text())
                .isEqualTo("equal");
    }

    private String state(String replay) {
        return client.get("/v1/audit/replays/" + replay).string("/state");
    }

    private void act(Acting acting, Acting.Act act) {
        if (!write(acting, act, act.body()) && !act.maybeRefused()) faults.add("no good body: " + act + last);
        for (String bad : Edges.of(JsonMapper.shared().readTree(act.body()), SEED, MOST)) write(acting, act, bad);
    }

    private boolean write(Acting acting, Acting.Act act, String body) {
        String address = acting.address(act);
        String sent = acting.body(body);
        var answer = told(client.post(address, sent), "POST " + address + " " + sent);
        last = answer.text();
        boolean accepted = answer.status() < 300;
        acting.sent(accepted);
        return accepted;
    }

    private Answer told(Answer answer, String asked) {
        answers.merge(answer.status(), 1, Math::addExact);
        if (answer.status() >= 500)
            faults.add(asked.substring(0, Math.min(300, asked.length())) + " → " + answer.text());
        return answer;
    }

    /** Every list to its end, every thing of its first page, and every parameter with what it can't be. */
    private void ask(Acting acting, String pattern, HandlerMethod method) {
        if (!pattern.startsWith("/v1/") || pattern.equals("/v1/backup")) return;
        var known = new HashMap<>(acting.things());
        String noun = pattern.split("/")[2].replaceAll("ies$", "y").replaceAll("s$", "");
        String address = pattern.replaceAll("\\{\\w+}", known.getOrDefault(noun, "edges"));
        String least = Arrays.stream(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class) && required(it))
                .map(it -> name(it) + "=" + usual(it))
                .reduce("", (all, one) -> all + "&" + one);
        boolean list = Arrays.stream(method.getMethodParameters()).anyMatch(it -> name(it).equals("cursor"));
        String next = "";
        for (int page = 0; page < 20; page++) {
            var answer = read(address + "?" + (list ? "pageSize=500" + next : "") + least);
            String cursor = answer.string("/next");
            if (!list || cursor.isEmpty()) break;
            next = "&cursor=" + cursor;
        }
        for (MethodParameter parameter : method.getMethodParameters())
            if (parameter.hasParameterAnnotation(RequestParam.class))
                for (String value : edges(parameter.getParameterType()))
                    if (!name(parameter).equals("minPosition") || value.length() < 3)
                        read(address + "?" + name(parameter) + "=" + value + least);
    }

    private Answer read(String address) {
        return told(client.get(address), "GET " + address);
    }

    private static List<String> edges(Class<?> type) {
        if (type == LocalDate.class) return requireNonNull(Edges.ASKED.get(LocalDate.class));
        boolean number = Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
        return requireNonNull(Edges.ASKED.get(number ? Number.class : String.class));
    }

    private static boolean required(MethodParameter parameter) {
        var its = parameter.getParameterAnnotation(RequestParam.class);
        return its != null
                && its.required()
                && !parameter.isOptional()
                && its.defaultValue().startsWith("\n\t\t\n");
    }

    private static String usual(MethodParameter parameter) {
        return parameter.getParameterType() == LocalDate.class ? "2024-12-31" : "2024";
    }

    private static String name(MethodParameter parameter) {
        var its = parameter.getParameterAnnotation(RequestParam.class);
        if (its != null && !its.name().isEmpty()) return its.name();
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        return String.valueOf(parameter.getParameterName());
    }

    private static Map<String, HandlerMethod> mappings(RequestMethod verb) {
        var found = new TreeMap<String, HandlerMethod>();
        node.bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (mapping.getMethodsCondition().getMethods().contains(verb))
                        mapping.getPatternValues().forEach(address -> found.put(address, method));
                });
        return found;
    }

    private static List<String> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestBody.class)
                        && it.getParameterType().isRecord())
                .flatMap(it -> Arrays.stream(it.getParameterType().getRecordComponents()))
                .map((RecordComponent it) -> Values.name(it))
                .toList();
    }
}
