package sovang.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Width;

/** Rows of an answer under their columns; people never see a column in which no row has anything. */
public record Table(List<Column> columns, List<Node> rows) {

    private static final String GAP = "  ";

    /** Prints aligned by display width, as wide and combining characters take it. */
    public void print(PrintStream out, Lang lang, boolean bold) {
        List<Column> filled = columns.stream()
                .filter(column -> rows.isEmpty()
                        || rows.stream()
                                .anyMatch(row -> !column.shown(row, lang).isEmpty()))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(filled.stream().map(column -> column.title().in(lang)).toList());
        for (Node row : rows) {
            lines.add(filled.stream().map(column -> column.shown(row, lang)).toList());
        }
        int[] widths = widths(filled.size(), lines);
        for (int line = 0; line < lines.size(); line++) {
            String text = line(filled, lines.get(line), widths);
            out.println(bold && line == 0 ? "\u001B[1m" + text + "\u001B[0m" : text);
        }
    }

    private static int[] widths(int columns, List<List<String>> lines) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int at = 0; at < columns; at++) widths[at] = Math.max(widths[at], Width.of(line.get(at)));
        }
        return widths;
    }

    private static String line(List<Column> columns, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            if (at > 0) line.append(GAP);
            line.append(Width.pad(cells.get(at), widths[at], columns.get(at).right()));
        }
        return line.toString().stripTrailing();
    }
}
