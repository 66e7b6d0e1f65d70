package sovang.cli.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** The form again as it was filled, with the id of each booked row and, beside the others, what is wrong. */
final class ErrorCopy {

    private static final String RED = "FFC7CE";

    private static final Text ERROR = Text.of("Lỗi", "Error");

    private ErrorCopy() {}

    static boolean isTitle(String heading) {
        return heading.equals(ERROR.vi()) || heading.equals(ERROR.en());
    }

    static void write(Form form, List<Result> results, Lang lang, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "So Vang", "1.0")) {
            Worksheet sheet = book.newWorksheet(form.noun());
            EmptyForm.titles(sheet, form, lang);
            int columns = form.fields().size();
            sheet.value(0, columns + 1, ERROR.in(lang));
            for (int row = 0; row < results.size(); row++) {
                Result result = results.get(row);
                List<String> cells = result.row().texts();
                for (int at = 0; at < columns; at++) sheet.value(row + 1, at, cells.get(at));
                sheet.value(row + 1, columns, result.id());
                if (!result.isOpen()) continue;
                sheet.value(row + 1, columns + 1, result.why().in(lang));
                int wrong = result.column() < 0 ? columns + 1 : result.column();
                sheet.style(row + 1, wrong).fillColor(RED).set();
                if (result.column() >= 0)
                    sheet.comment(row + 1, wrong, result.why().in(lang));
            }
        }
    }
}
