package sovang.statement.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How one bank lays out its list: the names of its columns and what stands in each. */
public final class StatementLayout {

    private final String bank;
    private final List<String> names;
    private final Map<String, Role> roles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<Role, Integer> places = new EnumMap<>(Role.class);

    StatementLayout(String bank, Map<String, Role> columns) {
        this.bank = bank;
        this.names = List.copyOf(columns.keySet());
        this.roles.putAll(columns);
        for (var name : names) places.put(Objects.requireNonNull(columns.get(name)), places.size());
        for (var role : List.of(Role.DATE, Role.TEXT, Role.DEBIT, Role.CREDIT))
            if (!places.containsKey(role)) throw new IllegalArgumentException(bank + " has no column for " + role);
        if (places.size() != names.size()) throw new IllegalArgumentException(bank + " names a role twice");
    }

    /** The bank's code, which is also the layout's name. */
    public String bank() {
        return bank;
    }

    /** The columns in the layout's own order, which is the order of {@link ReadRow#cells()}. */
    public List<String> columns() {
        return names;
    }

    /** Where the role stands among the cells, or −1. */
    int place(Role role) {
        return places.getOrDefault(role, -1);
    }

    /** For each column of the layout its place in the header. */
    int[] placesIn(List<String> header) {
        return names.stream().mapToInt(name -> placeIn(header, name)).toArray();
    }

    List<String> missingFrom(List<String> header) {
        return names.stream().filter(name -> placeIn(header, name) < 0).toList();
    }

    List<String> unknownIn(List<String> header) {
        return header.stream().filter(name -> !roles.containsKey(name)).toList();
    }

    /** What stands in each place of a header that this layout fits. */
    List<Role> rolesIn(List<String> header) {
        return header.stream()
                .map(name -> Objects.requireNonNull(roles.get(name)))
                .toList();
    }

    private static int placeIn(List<String> header, String name) {
        for (int place = 0; place < header.size(); place++)
            if (header.get(place).equalsIgnoreCase(name)) return place;
        return -1;
    }

    @Override
    public String toString() {
        return bank;
    }
}
