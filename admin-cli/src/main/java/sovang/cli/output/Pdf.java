package sovang.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;

/** A report on paper, A4 across, in letters that have all Vietnamese accents. */
final class Pdf {

    private static final int NARROW = 8;
    private static final int WIDE = 45;

    private final Font plain = new Font(face("Regular"), 8);
    private final Font bold = new Font(face("Bold"), 8);
    private final Font title = new Font(face("Bold"), 13);
    private final Lang lang;

    private Pdf(Lang lang) {
        this.lang = lang;
    }

    static void write(Report report, Lang lang, OutputStream to) {
        new Pdf(lang).page(report, to);
    }

    private void page(Report report, OutputStream to) {
        var document = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(document, to);
        document.open();
        var heading = new Paragraph(report.title(), title);
        heading.setAlignment(Element.ALIGN_CENTER);
        document.add(heading);
        for (String line : report.head()) document.add(new Paragraph(line, plain));
        for (Section section : report.sections()) {
            var name = new Paragraph(section.title(), bold);
            name.setSpacingBefore(10);
            name.setSpacingAfter(4);
            document.add(name);
            document.add(table(section.table()));
        }
        document.close();
    }

    private PdfPTable table(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> !column.shown(row, lang).isEmpty()))
                .toList();
        var grid = new PdfPTable(Math.max(1, columns.size()));
        if (!columns.isEmpty()) grid.setWidths(widths(table, columns));
        grid.setWidthPercentage(100);
        grid.setHeaderRows(1);
        for (Column column : columns)
            grid.addCell(new PdfPCell(new Phrase(column.title().in(lang), bold)));
        for (Node row : table.rows())
            for (Column column : columns) {
                var cell = new PdfPCell(new Phrase(column.shown(row, lang), plain));
                cell.setHorizontalAlignment(column.right() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
                grid.addCell(cell);
            }
        return grid;
    }

    /** A column is as wide as its longest text asks for, within bounds that leave room for the others. */
    private int[] widths(Table table, List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> table.rows().stream()
                        .mapToInt(row -> column.shown(row, lang).length())
                        .map(length -> Math.clamp(length, NARROW, WIDE))
                        .max()
                        .orElse(NARROW))
                .toArray();
    }

    private static BaseFont face(String style) {
        String name = "LiberationSans-" + style + ".ttf";
        try (InputStream in = Pdf.class.getResourceAsStream("/liberation/" + name)) {
            if (in == null) throw new IllegalStateException("the font " + name + " is not on the class path");
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
