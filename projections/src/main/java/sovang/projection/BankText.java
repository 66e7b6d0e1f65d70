package sovang.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that came with a bank's line: what its layout calls text. */
public final class BankText {

    private record Layout(List<String> banks, LinkedHashMap<String, String> columns) {}

    private static final Map<String, Integer> PLACES = new HashMap<>();

    /** By how many cells a line has: good enough until the line's statement is known here. */
    private static final Map<Integer, Integer> BY_WIDTH = new HashMap<>();

    static {
        load();
    }

    private BankText() {}

    /** @param layout of the line's statement, where it is known */
    public static String of(String written, @Nullable String layout) {
        List<String> cells = JsonColumn.cells(written);
        if (cells.size() == 1) return cells.getFirst(); // erased
        Integer place = layout == null ? null : PLACES.get(layout);
        if (place == null) place = BY_WIDTH.get(cells.size());
        if (place == null) return String.join(" · ", cells); // of a layout that nobody knows here: all of it
        return place >= cells.size() ? "" : cells.get(place);
    }

    private static void load() {
        var file = BankText.class.getResourceAsStream("/statement-layouts.yaml");
        if (file == null) throw new IllegalStateException("statement-layouts.yaml is not in the program");
        List<Layout> known = YAMLMapper.builder().build().readValue(file, new TypeReference<>() {});
        for (Layout layout : known) {
            int place = new ArrayList<>(layout.columns().values()).indexOf("text");
            for (String bank : layout.banks()) PLACES.put(bank, place);
            BY_WIDTH.putIfAbsent(layout.columns().size(), place);
        }
    }
}
