package sovang.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values at the edge of every type, and beyond, as they are written in JSON; and a body with one of them in each place. */
final class Edges {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HERE = "@edge@";
    private static final String LONG = "ạ".repeat(4_000);

    private static final List<String> ANY = List.of("null", "{}", "[null]", "true", "\"\"");

    private static final List<String> DAYS = List.of(
            "\"-4713-11-24\"",
            "\"-0001-01-01\"",
            "\"0000-01-01\"",
            "\"0001-01-01\"",
            "\"1899-12-31\"",
            "\"1989-12-31\"",
            "\"1990-01-01\"",
            "\"2023-02-29\"",
            "\"2100-12-31\"",
            "\"2101-01-01\"",
            "\"9999-12-31\"",
            "\"10000-01-01\"",
            "\"+294277-01-01\"",
            "\"2024-06-30T23:59:59Z\"",
            "19000",
            "[2024,6,30]",
            "\"30/06/2024\"");

    private static final List<String> TEXTS = List.of(
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\ufffd\"",
            "\"\\uffff\"",
            "\"\\u202e\\u0007\\u001b[31m\"",
            "\"\\n\\t\\r\\\\.\"",
            "\"👨‍👩‍👧 ạ̈́\"",
            "\"'; drop table x; --%_\\\"<>{}\"",
            "\"" + LONG + "\"",
            "\"" + LONG + "a\"",
            "\"0\"",
            "\"-1\"",
            "\"3.2\"",
            "\"1e9\"",
            "\"999999999999999\"",
            "\"999999999999999.999999\"",
            "\"0.0000001\"",
            "\"9999999999999999\"",
            "\"pledge-1\"",
            "1",
            "[\"x\"]");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "9999",
            "10000",
            "2147483647",
            "2147483648",
            "-2147483648",
            "999999999999999",
            "1000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "1e3",
            "1.5",
            "0.1",
            "1e308",
            "1e999999999",
            "1e2147483647",
            "1e-2147483647",
            "\"5\"");

    /** The values of an address, by what is read from them. */
    static final Map<Class<?>, List<String>> ASKED = Map.of(
            java.time.LocalDate.class,
                    List.of(
                            "0000-01-01",
                            "1899-12-31",
                            "2100-12-31",
                            "9999-12-31",
                            "%2B10000-01-01",
                            "-4713-01-01",
                            "x"),
            Number.class,
                    List.of("0", "-1", "2147483648", "9223372036854775807", "9223372036854775808", "1e3", "x", "%00"),
            String.class,
                    List.of(
                            "%00",
                            "%ED%A0%80",
                            "%FF",
                            "%EF%BF%BD",
                            "%25%5F%5C",
                            "%27%3B--",
                            "%F0%9F%91%A8",
                            "-1",
                            "x",
                            "2024-13",
                            "9999-12-31",
                            "999999999-12",
                            "a".repeat(4_001),
                            ""));

    private Edges() {}

    /** The body with each of its values replaced, one at a time; {@code seed} says which edges where there are many. */
    static List<String> of(JsonNode good, long seed, int most) {
        var bodies = new ArrayList<String>();
        places(good, "").forEach(place -> {
            var values = new ArrayList<>(values(good.at(place)));
            java.util.Collections.shuffle(values, new Random(seed ^ place.hashCode()));
            for (String value : values.subList(0, Math.min(most, values.size()))) bodies.add(with(good, place, value));
        });
        return bodies;
    }

    private static Stream<String> places(JsonNode node, String at) {
        var own = at.isEmpty() ? Stream.<String>of() : Stream.of(at);
        return switch (node) {
            case ObjectNode object ->
                Stream.concat(
                        own, object.propertyStream().flatMap(it -> places(it.getValue(), at + "/" + it.getKey())));
            case ArrayNode array when !array.isEmpty() -> Stream.concat(own, places(array.get(0), at + "/0"));
            default -> own;
        };
    }

    private static List<String> values(JsonNode good) {
        var its = good.isString()
                ? good.asString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? DAYS : TEXTS
                : good.isNumber() ? NUMBERS : List.<String>of("1", "\"true\"", "[]", "[[]]");
        return Stream.concat(its.stream(), ANY.stream()).toList();
    }

    private static String with(JsonNode good, String place, String value) {
        JsonNode copy = good.deepCopy();
        int last = place.lastIndexOf('/');
        String name = place.substring(last + 1);
        switch (copy.at(place.substring(0, last))) {
            case ObjectNode object -> object.put(name, HERE);
            case ArrayNode array ->
                array.set(Integer.parseInt(name), JSON.getNodeFactory().stringNode(HERE));
            default -> throw new IllegalStateException(place);
        }
        return JSON.writeValueAsString(copy).replace("\"" + HERE + "\"", value);
    }
}
