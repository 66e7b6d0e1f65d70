package sovang.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays a list beside those that are in the ledger (decision 14). Pure: hashes in, what each row is out.
 *
 * @param home the list that new rows belong to
 * @param rows one for each row, in order
 */
record Comparison(String home, List<Told> rows) {

    enum State {
        @JsonProperty("new")
        NEW,
        @JsonProperty("again")
        AGAIN,
        /** Like a recorded row of its list but for one cell. */
        @JsonProperty("changed")
        CHANGED,
        /** Like a row of a list that this one is not. */
        @JsonProperty("twin")
        TWIN
    }

    /** @param known the recorded row that it is, or is like */
    record Told(State state, @Nullable Known known) {}

    /** @param named the list that the person named; {@code own} the one that exactly these rows would make */
    static Comparison of(List<Print> rows, List<Known> known, @Nullable String named, String own) {
        Map<String, List<Known>> lists =
                known.stream().collect(Collectors.groupingBy(Known::list, LinkedHashMap::new, Collectors.toList()));
        var same = new HashSet<String>();
        lists.forEach((list, its) -> {
            if (named != null ? list.equals(named) : list.equals(own) || isSame(rows, its)) same.add(list);
        });
        var told = new ArrayList<@Nullable Told>();
        var mine = byContent(known, same::contains);
        var others = byContent(known, list -> !same.contains(list));
        for (Print row : rows) told.add(next(mine, row, State.AGAIN));
        for (int at = 0; at < rows.size(); at++)
            if (told.get(at) == null) told.set(at, next(others, rows.get(at), State.TWIN));
        var left = new ArrayList<>(mine.values().stream().flatMap(Deque::stream).toList());
        for (boolean who : new boolean[] {true, false})
            for (int at = 0; at < rows.size(); at++)
                if (told.get(at) == null) told.set(at, like(rows.get(at), left, who));
        return new Comparison(
                named != null ? named : home(told, same, own),
                told.stream()
                        .map(it -> it == null ? new Told(State.NEW, null) : it)
                        .toList());
    }

    /**
     * One list is the other again when they are equal; or when at least half of the smaller one's rows that name somebody
     * once are in both, as they are or with one cell mended. Rows that name nobody, or somebody several times, prove nothing.
     */
    private static boolean isSame(List<Print> rows, List<Known> its) {
        List<Print> old = its.stream().map(Known::print).toList();
        if (contents(rows).equals(contents(old))) return true;
        Map<String, Print> ours = strong(rows);
        Map<String, Print> theirs = strong(old);
        long common = 0;
        for (var our : ours.entrySet()) {
            Print their = theirs.get(our.getKey());
            if (their != null && our.getValue().differences(their) <= 1) common++;
        }
        return common > 0 && 2 * common >= Math.min(ours.size(), theirs.size());
    }

    private static List<String> contents(List<Print> rows) {
        return rows.stream().map(Print::content).sorted().toList();
    }

    private static Map<String, Print> strong(List<Print> rows) {
        var strong = new HashMap<String, Print>();
        Set<String> twice = new HashSet<>();
        for (Print row : rows) if (row.who() != null && strong.put(row.who(), row) != null) twice.add(row.who());
        strong.keySet().removeAll(twice);
        return strong;
    }

    private static Map<String, Deque<Known>> byContent(List<Known> known, Function<String, Boolean> which) {
        var found = new LinkedHashMap<String, Deque<Known>>();
        for (Known row : known)
            if (which.apply(row.list()))
                found.computeIfAbsent(row.print().content(), content -> new ArrayDeque<>())
                        .add(row);
        return found;
    }

    private static @Nullable Told next(Map<String, Deque<Known>> known, Print row, State state) {
        Deque<Known> equal = known.get(row.content());
        return equal == null || equal.isEmpty() ? null : new Told(state, equal.poll());
    }

    /** Of the recorded rows that are not on the list any more, one that this row may be, mended. */
    private static @Nullable Told like(Print row, List<Known> left, boolean who) {
        for (Known old : left) {
            if (who && (row.who() == null || !row.who().equals(old.print().who()))) continue;
            int differences = row.differences(old.print());
            if (differences > 1) continue;
            left.remove(old);
            return new Told(differences == 0 ? State.AGAIN : State.CHANGED, old);
        }
        return null;
    }

    private static String home(List<@Nullable Told> told, Set<String> same, String own) {
        if (same.isEmpty() || same.contains(own)) return own;
        var votes = new TreeMap<String, Long>();
        for (Told row : told)
            if (row != null && row.known() != null && same.contains(row.known().list()))
                votes.merge(row.known().list(), 1L, Long::sum);
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(own);
    }
}
