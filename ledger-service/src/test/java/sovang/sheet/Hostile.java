package sovang.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks that a reader without bounds would fill its memory with, each by another way. */
public final class Hostile {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /** Writes a part of a workbook. */
    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private Hostile() {}

    /** All of them, by what is wrong with each. */
    public static Map<String, byte[]> workbooks() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("a column beyond XFD", sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        all.put("a column that is hidden in an entity", sheet("<row r=\"1\"><c r=\"&#90;ZZZZZ1\"><v>1</v></c></row>"));
        all.put("a row beyond the last", sheet("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>"));
        all.put(
                "a text that is shared and not there",
                sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>"));
        all.put(
                "a number of a thousand million digits",
                sheet("<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>"));
        all.put(
                "one text of 300 MB in a cell",
                book(
                        out -> {
                            text(out, sheetStart() + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
                            many(out, "xxxxxxxxxx", 30_000_000);
                            text(out, "</t></is></c></row></sheetData></worksheet>");
                        },
                        out -> text(out, HEADER + "<sst" + MAIN + "/>")));
        all.put("one text of 300 MB that is shared", shared("<si><t>", "xxxxxxxxxx", 30_000_000, "</t></si>"));
        all.put("one text in 300 MB of pieces", shared("<si>", "<r><t>xxxxxxxxxx</t></r>", 12_000_000, "</si>"));
        all.put("nine million texts", shared("", "<si><t>xxxxxxxxxx</t></si>", 9_000_000, ""));
        all.put("a hundred million empty texts", shared("", "<si/>", 100_000_000, ""));
        all.put("an attribute of 300 MB", shared("<si><t a=\"", "xxxxxxxxxx", 30_000_000, "\">x</t></si>"));
        all.put("a comment of 300 MB", shared("<si><t>x</t></si><!--", "xxxxxxxxxx", 30_000_000, "-->"));
        all.put("a tag in a tag without end", shared("", "<a>", 100_000_000, ""));
        String longest = "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_767) + "</t></is></c>";
        all.put(
                "a row of all columns, each with the longest text",
                book(
                        out -> {
                            text(out, sheetStart() + "<row r=\"1\">");
                            for (int at = 0; at < 16_384; at++) text(out, longest);
                            text(out, "</row></sheetData></worksheet>");
                        },
                        out -> text(out, HEADER + "<sst" + MAIN + "/>")));
        all.put(
                "thirty million cells of one row",
                book(
                        out -> {
                            text(out, sheetStart() + "<row r=\"1\">");
                            many(out, "<c><v>1</v></c>", 30_000_000);
                            text(out, "</row></sheetData></worksheet>");
                        },
                        out -> text(out, HEADER + "<sst" + MAIN + "/>")));
        all.put(
                "a hundred million rows",
                book(
                        out -> {
                            text(out, sheetStart());
                            many(out, "<row/>", 100_000_000);
                            text(out, "</sheetData></worksheet>");
                        },
                        out -> text(out, HEADER + "<sst" + MAIN + "/>")));
        return all;
    }

    private static byte[] sheet(String rows) {
        return book(
                out -> text(out, sheetStart() + rows + "</sheetData></worksheet>"),
                out -> text(out, HEADER + "<sst" + MAIN + "/>"));
    }

    private static byte[] shared(String before, String piece, int times, String after) {
        return book(
                out -> text(
                        out,
                        sheetStart() + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"),
                out -> {
                    text(out, HEADER + "<sst" + MAIN + ">" + before);
                    many(out, piece, times);
                    text(out, after + "</sst>");
                });
    }

    private static String sheetStart() {
        return HEADER + "<worksheet" + MAIN + "><sheetData>";
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void many(OutputStream out, String piece, int times) throws IOException {
        int together = 10_000;
        byte[] block = piece.repeat(together).getBytes(StandardCharsets.UTF_8);
        for (int done = 0; done < times; done += together) out.write(block);
    }

    private static byte[] book(Part sheet, Part shared) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(java.util.zip.Deflater.BEST_SPEED);
            put(zip, "[Content_Types].xml", out -> text(out, HEADER + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>"""));
            put(zip, "xl/workbook.xml", out -> text(out, HEADER + """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
            put(zip, "xl/_rels/workbook.xml.rels", out -> text(out, HEADER + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""));
            put(zip, "xl/styles.xml", out -> text(out, HEADER + "<styleSheet" + MAIN + "/>"));
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            put(zip, "xl/sharedStrings.xml", shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }
}
