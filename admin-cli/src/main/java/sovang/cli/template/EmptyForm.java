package sovang.cli.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sovang.cli.json.Node;
import sovang.cli.template.Field.Kind;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** Writes a form with its titles, its lists to choose from, and a sheet for each thing to look up. */
final class EmptyForm {

    static final String BOOKED = "Đã ghi (đừng sửa)";
    private static final int ROWS = 2_000;

    private EmptyForm() {}

    static void write(Form form, Lookups lookups, Lang lang, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "So Vang", "1.0")) {
            Worksheet sheet = book.newWorksheet(form.noun());
            titles(sheet, form, lang);
            for (Kind kind : form.fields().stream()
                    .map(Field::kind)
                    .distinct()
                    .filter(Lookups::isLookup)
                    .toList()) {
                lookup(book.newWorksheet(Lookups.title(kind).in(lang)), kind, lookups.rows(kind), lang);
            }
            for (int at = 0; at < form.fields().size(); at++)
                choices(sheet, form.fields().get(at), at, lang);
        }
    }

    static void titles(Worksheet sheet, Form form, Lang lang) {
        for (int at = 0; at < form.fields().size(); at++) {
            Field field = form.fields().get(at);
            sheet.value(0, at, field.title().in(lang) + (field.required() ? " *" : ""));
            sheet.style(0, at).bold().wrapText(true).set();
            sheet.width(at, 18);
        }
        sheet.value(0, form.fields().size(), BOOKED);
        sheet.freezePane(0, 1);
    }

    private static void lookup(Worksheet sheet, Kind kind, List<Node> rows, Lang lang) {
        sheet.value(0, 0, Text.of("Mã", "Code").in(lang));
        sheet.value(0, 1, Text.of("Tên", "Name").in(lang));
        for (int row = 0; row < rows.size(); row++) {
            sheet.value(row + 1, 0, Lookups.key(kind, rows.get(row)));
            sheet.value(row + 1, 1, Lookups.name(kind, rows.get(row)));
        }
        sheet.width(0, 24);
        sheet.width(1, 48);
    }

    private static void choices(Worksheet sheet, Field field, int at, Lang lang) {
        if (!field.choices().isEmpty()) {
            sheet.range(1, at, ROWS, at).validateWithListByFormula('"' + String.join(",", field.choices()) + '"');
        } else if (Lookups.isOne(field.kind())) {
            String sheetName = Lookups.title(field.kind()).in(lang);
            sheet.range(1, at, ROWS, at).validateWithListByFormula("'" + sheetName + "'!$A$2:$A$501");
        }
    }
}
