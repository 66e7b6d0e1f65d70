package sovang.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** Gives an answer in the form that was asked for, to standard output or into a file. */
public final class Printer {

    private static final Text NEEDS_FILE =
            Text.of("Dạng xlsx cần tên tệp: thêm --out tep.xlsx", "xlsx needs a file: add --out file.xlsx");

    private static final Text NO_FOLDER =
            Text.of("Không có thư mục để ghi {}.", "There is no folder to write {} into.");

    private final Session session;
    private final Format format;
    private final @Nullable Path file;
    private final List<String> head;

    public Printer(Session session, @Nullable String asked, @Nullable Path file) {
        this(session, asked, file, List.of());
    }

    /** @param head what stands above the table in an Excel file: what it is, and of when */
    public Printer(Session session, @Nullable String asked, @Nullable Path file, List<String> head) {
        this.session = session;
        this.format = Format.of(asked, file);
        this.file = file;
        this.head = head;
        if (format == Format.XLSX && file == null) throw Failure.usage(NEEDS_FILE);
        if (file != null && !Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
            throw Failure.usage(NO_FOLDER.with(file));
        }
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    public boolean isFile() {
        return file != null;
    }

    public Format format() {
        return format;
    }

    /**
     * @param json the service's own text, given unchanged as JSON
     * @param table what becomes CSV, TSV or a sheet
     * @param page what people read
     */
    public void print(String json, Supplier<Table> table, Consumer<PrintStream> page) {
        print(json, table, () -> List.of(new Section("Sổ Vàng", table.get())), page);
    }

    /** @param sheets what becomes an Excel file, where one table can't hold it */
    public void print(String json, Supplier<Table> table, Supplier<List<Section>> sheets, Consumer<PrintStream> page) {
        if (file == null) {
            write(json, table, sheets, page, session.out());
            session.out().flush();
            return;
        }
        try (OutputStream to = Files.newOutputStream(file)) {
            write(json, table, sheets, page, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        session.say(Text.of("Đã ghi tệp {}.", "Wrote {}.").with(file));
    }

    private void write(
            String json,
            Supplier<Table> table,
            Supplier<List<Section>> sheets,
            Consumer<PrintStream> page,
            OutputStream to) {
        switch (format) {
            case JSON, NDJSON -> stream(to).println(json.stripTrailing());
            case CSV -> Delimited.write(table.get(), ',', new Unclosed(to));
            case TSV -> Delimited.write(table.get(), '\t', new Unclosed(to));
            case XLSX -> Sheet.write(head, sheets.get(), session.lang(), to);
            case TABLE -> page.accept(stream(to));
        }
    }

    private static PrintStream stream(OutputStream to) {
        return to instanceof PrintStream already ? already : new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** Standard output outlives the CSV writer. */
    private static final class Unclosed extends OutputStreamWriter {
        Unclosed(OutputStream to) {
            super(to, StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
