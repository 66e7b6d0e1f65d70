package sovang.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;

/** An Excel file: titles as people read them, money as numbers that Excel can add. */
final class Sheet {

    private Sheet() {}

    static void write(Table table, Lang lang, OutputStream to) {
        write(List.of(new Section("Sổ Vàng", table)), lang, to);
    }

    /** A sheet a section. */
    static void write(List<Section> sections, Lang lang, OutputStream to) {
        try (Workbook book = new Workbook(to, "So Vang", "1.0")) {
            for (Section section : sections) write(section.table(), lang, book.newWorksheet(section.title()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Table table, Lang lang, Worksheet sheet) {
        for (int at = 0; at < table.columns().size(); at++) {
            sheet.value(0, at, table.columns().get(at).title().in(lang));
            sheet.style(0, at).bold().set();
            sheet.width(at, 20);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int at = 0; at < table.columns().size(); at++) {
                cell(sheet, row + 1, at, table.columns().get(at), table.rows().get(row), lang);
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int at, Column column, Node node, Lang lang) {
        if (column.right() && node.at(column.key()).value() instanceof Number number) {
            sheet.value(row, at, number);
            sheet.style(row, at).format("#,##0").set();
        } else {
            sheet.value(row, at, column.shown(node, lang));
        }
    }
}
