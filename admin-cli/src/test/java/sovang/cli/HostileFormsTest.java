package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given as a form, the command line says what is wrong with it, sends nothing, and its memory bears it. */
class HostileFormsTest {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TITLES = "<row r=\"1\">" + title("unit") + title("fund") + title("donor")
            + title("amount") + title("due") + title("on") + "</row>";

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        file = home.resolve("dangky.xlsx");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_cell_beyond_the_last_column() throws IOException {
        sheet(TITLES + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", "", 0);
        says("XFD", "[FORM_TOO_MANY_COLUMNS]");
    }

    @Test
    void a_row_beyond_the_last() throws IOException {
        sheet("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>", "", 0);
        says("1.048.576", "[FORM_TOO_MANY_ROWS]");
    }

    @Test
    void one_text_of_300_MB() throws IOException {
        sheet(TITLES + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>", "x".repeat(1 << 20), 300);
        says("32.767", "[FORM_TEXT_TOO_LONG]");
    }

    @Test
    void a_row_of_half_a_thousand_million_characters() throws IOException {
        sheet(TITLES + "<row r=\"2\">", "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_767) + "</t></is></c>", 16_000);
        says("quá nhiều chữ", "[FORM_TOO_MUCH_TEXT]");
    }

    @Test
    void rows_that_are_short_and_too_much_together() throws IOException {
        sheet(TITLES, "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(32_767) + "</t></is></c></row>", 10_000);
        says("quá nhiều chữ", "[FORM_TOO_MUCH_TEXT]");
    }

    @Test
    void a_million_cells() throws IOException {
        sheet(TITLES, "<row><c><v>1</v></c></row>", 1_000_000);
        says("quá nhiều ô", "[FORM_TOO_MANY_CELLS]");
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_shown_as_it_stands() throws IOException {
        String who = title("95") + title("VNN") + title("d1");
        sheet(TITLES + "<row r=\"2\">" + who + "<c><v>1e999999999</v></c></row>", "", 0);
        says("dòng 2", "1E+999999999");
    }

    @Test
    void a_file_that_is_no_workbook_or_a_damaged_one() throws IOException {
        Files.writeString(file, "Mã đơn vị;Mã quỹ\n95;VNN\n");
        says("không phải tệp Excel .xlsx", "sovang template");
        Files.write(file, new byte[0]);
        says("không phải tệp Excel .xlsx", "");
        Files.writeString(file, "PK\u0003\u0004 and then nothing of the kind");
        says("tệp bị hỏng", "");
        Files.write(file, new byte[17 << 20]);
        says("Tệp Excel quá lớn", "[FORM_TOO_LARGE]");
    }

    private void says(String sentence, String more) {
        Person.Said said = new Person(home).speakingTo(ledger).types("pledge", "import", file.toString());
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(6);
        assertThat(said.err()).contains(sentence, more).doesNotContain("Lỗi ngoài dự kiến");
        assertThat(ledger.asked).isEmpty();
    }

    private static String title(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A workbook of one sheet; what it is made of is repeated, and closed nowhere. */
    private void sheet(String start, String piece, int times) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>""");
            part(zip, "xl/styles.xml", "<styleSheet" + MAIN + "/>");
            part(zip, "xl/sharedStrings.xml", "<sst" + MAIN + "/>");
            part(zip, "xl/workbook.xml", "<workbook" + MAIN + """
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, HEADER + "<worksheet" + MAIN + "><sheetData>" + start);
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < times; at++) zip.write(bytes);
            text(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, HEADER + content);
        zip.closeEntry();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
