package sovang.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sovang.live.Answer;
import sovang.live.Client;

/** Does what stands in {@code acts-to-try.txt}: makes the things that other acts need, each in an order that can be. */
final class Acting {

    /** One line of the file. */
    record Act(String makes, String address, String body) {

        boolean maybeRefused() {
            return makes.equals("?");
        }
    }

    private static final Pattern THING = Pattern.compile("[$+]([a-zA-Z]+)|#");
    private static final Pattern IN_ADDRESS = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Client client;
    private final List<Act> acts = read();
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, Deque<String>> spare = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int made;

    Acting(Client client, Map<String, String> given) {
        this.client = client;
        shared.putAll(given);
    }

    List<Act> acts() {
        return acts;
    }

    Map<String, String> things() {
        acts.stream().map(Act::makes).filter(name -> name.length() > 1).forEach(this::shared);
        shared.put("book", shared("unit") + "-VNN-2024");
        return shared;
    }

    /** The address, with a thing of its own. */
    String address(Act act) {
        return IN_ADDRESS.matcher(act.address()).replaceAll(found -> own(found.group(1)));
    }

    /** A body, with the things it needs. */
    String body(String body) {
        return THING.matcher(body).replaceAll(this::thing);
    }

    /** What was refused has used up nothing: the next one has its things. */
    void sent(boolean accepted) {
        if (!accepted)
            taken.forEach((name, id) ->
                    spare.computeIfAbsent(name, any -> new ArrayDeque<>()).add(id));
        taken.clear();
    }

    private String thing(MatchResult found) {
        if (found.group().equals("#")) return Integer.toString(++made);
        return found.group().startsWith("$") ? shared(found.group(1)) : own(found.group(1));
    }

    private String shared(String name) {
        String there = shared.get(name);
        if (there != null) return there;
        String thing = fresh(name); // which may make others on its way
        shared.put(name, thing);
        return thing;
    }

    private String own(String name) {
        if (makes(name).isEmpty()) return Objects.requireNonNull(shared.get(name), name);
        var left = spare.getOrDefault(name, new ArrayDeque<>());
        String id = left.isEmpty() ? fresh(name) : left.remove();
        taken.put(name, id);
        return id;
    }

    private String fresh(String name) {
        Act act = makes(name).orElseThrow(() -> new IllegalStateException("nothing makes " + name));
        var meanwhile = new HashMap<>(taken);
        Answer answer = client.post(address(act), body(act.body()));
        taken.clear();
        taken.putAll(meanwhile);
        if (answer.status() < 300) return answer.id();
        refused.add(act.address() + " " + act.body() + " → " + answer.text());
        return name + "-none";
    }

    /** The good bodies that were none. */
    List<String> refused() {
        return refused;
    }

    private Optional<Act> makes(String name) {
        return acts.stream().filter(act -> act.makes().equals(name)).findFirst();
    }

    private static List<Act> read() {
        try (InputStream file = Objects.requireNonNull(Acting.class.getResourceAsStream("/acts-to-try.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" [|] ", 3))
                    .map(line -> new Act(line[0], line[1], line[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
