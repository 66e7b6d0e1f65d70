package sovang.statement.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The layouts that are known, as data in {@code statement-layouts.yaml}. */
public final class StatementLayouts {

    private record Written(List<String> banks, LinkedHashMap<String, String> columns) {
        Stream<StatementLayout> layouts() {
            var roles = new LinkedHashMap<String, Role>();
            columns.forEach((name, role) -> roles.put(name, Role.valueOf(role.toUpperCase(Locale.ROOT))));
            return banks.stream().map(bank -> new StatementLayout(bank, roles));
        }
    }

    private static final List<StatementLayout> KNOWN = load();

    private StatementLayouts() {}

    /** The layout of a bank by its code. */
    public static StatementLayout of(String bank) {
        return KNOWN.stream()
                .filter(layout -> layout.bank().equals(bank))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout " + bank));
    }

    /**
     * The layout that has exactly these columns. Two banks share theirs, so the bank of the account decides between them.
     */
    static StatementLayout recognise(List<String> header, @Nullable String bank) {
        refuseTwins(header);
        var fitting =
                KNOWN.stream().filter(layout -> distance(layout, header) == 0).toList();
        if (fitting.isEmpty()) throw noneFits(header, bank);
        var ofBank = fitting.stream()
                .filter(layout -> layout.bank().equalsIgnoreCase(bank))
                .findFirst();
        return ofBank.orElse(fitting.getFirst());
    }

    static boolean isHeader(List<String> names) {
        return KNOWN.stream().anyMatch(layout -> distance(layout, names) == 0);
    }

    /** How many columns of the layout that has most of them are there. */
    static int known(List<String> names) {
        return KNOWN.stream()
                .mapToInt(layout -> names.size() - layout.unknownIn(names).size())
                .max()
                .orElse(0);
    }

    /** Whether a bank may write so: its own layout, or any where none of its is known. */
    public static boolean isOf(@Nullable String bank, StatementLayout layout) {
        return bank == null
                || layout.bank().equalsIgnoreCase(bank)
                || KNOWN.stream().noneMatch(known -> known.bank().equalsIgnoreCase(bank));
    }

    private static void refuseTwins(List<String> header) {
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var name : header)
            if (!seen.add(name)) throw new StatementRefused(FileProblem.STATEMENT_COLUMN_TWICE, quoted(List.of(name)));
    }

    /** Beside the layout of the account's bank, for another bank's would only mislead. */
    private static StatementRefused noneFits(List<String> header, @Nullable String bank) {
        var nearest = KNOWN.stream()
                .min(Comparator.comparing((StatementLayout layout) -> !isOf(bank, layout))
                        .thenComparing(layout -> distance(layout, header)))
                .orElseThrow();
        var missing = nearest.missingFrom(header);
        var unknown = nearest.unknownIn(header);
        if (unknown.isEmpty())
            return new StatementRefused(FileProblem.STATEMENT_COLUMNS_MISSING, nearest, quoted(missing));
        if (missing.isEmpty())
            return new StatementRefused(FileProblem.STATEMENT_COLUMNS_UNKNOWN, nearest, quoted(unknown));
        return new StatementRefused(FileProblem.STATEMENT_COLUMNS_DIFFER, nearest, quoted(missing), quoted(unknown));
    }

    private static int distance(StatementLayout layout, List<String> header) {
        return layout.missingFrom(header).size() + layout.unknownIn(header).size();
    }

    private static String quoted(List<String> names) {
        var some = names.stream()
                .limit(10)
                .map(name -> '"' + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + '"');
        return String.join(", ", some.toList()) + (names.size() > 10 ? ", …" : "");
    }

    private static List<StatementLayout> load() {
        var file = StatementLayouts.class.getResourceAsStream("/statement-layouts.yaml");
        if (file == null) throw new IllegalStateException("statement-layouts.yaml is not in the program");
        List<Written> written = YAMLMapper.builder().build().readValue(file, new TypeReference<>() {});
        return written.stream().flatMap(Written::layouts).toList();
    }
}
