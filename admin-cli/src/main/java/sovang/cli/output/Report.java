package sovang.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

/**
 * A report that is sent up: an Excel file or a PDF, by the ending of its name.
 *
 * @param head lines above the tables: what it is, of when, at which position of the ledger
 */
public record Report(String title, List<String> head, List<Section> sections) {

    private static final Text ENDING = Text.of(
            "Báo cáo ghi ra tệp .pdf hoặc .xlsx: --out baocao.pdf", "A report is a .pdf or .xlsx: --out report.pdf");

    /** Says before anything is asked that the file could not be written. */
    public static void check(Path file) {
        String name = file.toString().toLowerCase(java.util.Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".xlsx")) throw Failure.usage(ENDING);
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(".")))
            throw Failure.usage(Text.of("Không có thư mục để ghi {}.", "There is no folder to write {} into.")
                    .with(file));
    }

    private List<String> heading() {
        return Stream.concat(Stream.of(title), head.stream()).toList();
    }

    public void write(Path file, Session session) {
        try (OutputStream to = Files.newOutputStream(file)) {
            if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                Pdf.write(this, session.lang(), to);
            else Sheet.write(heading(), sections, session.lang(), to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        session.say(Text.of("Đã ghi tệp {}.", "Wrote {}.").with(file));
    }
}
