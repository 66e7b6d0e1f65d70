package sovang.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;
import sovang.cli.text.Width;

/** An Excel file: titles as people read them, money as numbers that Excel can add, days as days, the sum below. */
final class Sheet {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]+)?");

    private final Worksheet sheet;
    private final Table table;
    private final Lang lang;
    private int row;

    private Sheet(Worksheet sheet, Table table, Lang lang) {
        this.sheet = sheet;
        this.table = table;
        this.lang = lang;
    }

    /** A sheet a section, each under the same head. */
    static void write(List<String> head, List<Section> sections, Lang lang, OutputStream to) {
        try (Workbook book = new Workbook(to, "So Vang", "1.0")) {
            for (Section section : sections)
                new Sheet(book.newWorksheet(section.title()), section.table(), lang).write(head);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(List<String> head) {
        for (String line : head) {
            sheet.value(row, 0, line);
            if (row == 0) sheet.style(row, 0).bold().fontSize(14).set();
            row++;
        }
        for (int at = 0; at < table.columns().size(); at++) {
            sheet.value(row, at, table.columns().get(at).title().in(lang));
            sheet.style(row, at).bold().set();
            sheet.width(at, width(table.columns().get(at)));
        }
        sheet.freezePane(0, ++row);
        for (Node node : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++)
                cell(at, table.columns().get(at), node);
            row++;
        }
        total();
    }

    private void cell(int at, Column column, Node node) {
        String data = column.data(node);
        if (node.at(column.key()).value() instanceof Long whole && column.right()) {
            sheet.value(row, at, whole);
            sheet.style(row, at).format("#,##0").set();
        } else if (column.right() && DECIMAL.matcher(data).matches()) {
            sheet.value(row, at, new BigDecimal(data));
            sheet.style(row, at).format("#,##0.00").set();
        } else if (DAY.matcher(data).matches()) {
            sheet.value(row, at, LocalDate.parse(data));
            sheet.style(row, at).format("dd/mm/yyyy").set();
        } else {
            sheet.value(row, at, column.shown(node, lang));
        }
    }

    /** What was reversed stands in the list and in no sum. */
    private void total() {
        if (table.rows().size() < 2 || table.columns().stream().noneMatch(Column::adds)) return;
        var counted =
                table.rows().stream().filter(node -> !node.flag("reversed")).toList();
        Text label = counted.size() == table.rows().size()
                ? Text.of("Cộng", "Total")
                : Text.of("Cộng (trừ khoản đã đảo)", "Total (without what was reversed)");
        sheet.value(row, 0, label.in(lang));
        sheet.style(row, 0).bold().set();
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            if (!column.adds()) continue;
            long sum = 0;
            for (Node node : counted) sum = Math.addExact(sum, node.amount(column.key()));
            sheet.value(row, at, sum);
            sheet.style(row, at).bold().format("#,##0").set();
        }
    }

    private int width(Column column) {
        int widest = Width.of(column.title().in(lang));
        for (Node node : table.rows()) widest = Math.max(widest, Width.of(column.shown(node, lang)));
        return Math.clamp(widest + 2L, NARROWEST, WIDEST);
    }
}
