package sovang.cli.output;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sovang.cli.Failure;
import sovang.cli.text.Text;

/** The forms in which an answer is given. */
public enum Format {
    TABLE,
    JSON,
    CSV,
    TSV,
    XLSX,
    NDJSON;

    /** What was asked for by {@code -o}, else by the ending of the file, else a table. */
    public static Format of(@Nullable String asked, @Nullable Path file) {
        if (asked != null) return named(asked);
        if (file == null) return TABLE;
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? TABLE : named(name.substring(dot + 1));
    }

    private static Format named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "table", "txt" -> TABLE;
            case "json" -> JSON;
            case "csv" -> CSV;
            case "tsv" -> TSV;
            case "xlsx" -> XLSX;
            case "ndjson" -> NDJSON;
            default ->
                throw Failure.usage(Text.of(
                                "Không có dạng \"{}\". Dùng: table, json, csv, tsv, xlsx.",
                                "There is no format \"{}\". Use: table, json, csv, tsv, xlsx.")
                        .with(name));
        };
    }
}
