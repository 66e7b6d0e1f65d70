package sovang.household;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** The rows of a list as text, header first: of a CSV, or of the first sheet of an Excel file. */
final class SheetRows {

    static final int MOST_ROWS = 50_000;
    static final int MOST_BYTES = 32 << 20;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetRows() {}

    static List<List<String>> of(byte[] file) {
        if (file.length > MOST_BYTES)
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "REVIEW_TOO_LARGE",
                    "Tệp lớn quá 32 MB. Hãy tách theo xã.",
                    "The file is over 32 MB. Split it by commune.",
                    List.of());
        boolean excel = file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        var rows = excel ? workbook(file) : csv(file);
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) rows.removeLast();
        if (rows.size() < 2) throw refused("REVIEW_EMPTY", "Danh sách không có dòng nào.", "The list has no rows.");
        if (rows.size() > MOST_ROWS + 1)
            throw refused(
                    "REVIEW_TOO_LONG",
                    "Danh sách có hơn 50.000 dòng. Hãy tách theo xã.",
                    "The list has more than 50,000 rows. Split it by commune.");
        return rows;
    }

    private static List<List<String>> csv(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        boolean semicolons = header.chars().filter(c -> c == ';').count()
                > header.chars().filter(c -> c == ',').count();
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(semicolons ? ';' : ',')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() > MOST_ROWS + 1) break;
            }
        } catch (CsvParseException | IOException e) {
            throw unreadable();
        }
        return rows;
    }

    private static List<List<String>> workbook(byte[] file) {
        requireBounded(file);
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var read = book.getFirstSheet().openStream()) {
            var each = read.iterator();
            while (each.hasNext() && rows.size() <= MOST_ROWS + 1) {
                Row row = each.next();
                // a row that is left out is an empty one, so that numbers stay those that people see
                while (rows.size() < row.getRowNum() - 1 && rows.size() <= MOST_ROWS) rows.add(List.of());
                rows.add(cells(row));
            }
        } catch (IOException | RuntimeException e) {
            // on a damaged file the library throws whatever it stumbles over
            throw unreadable();
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int at = 0; at < row.getCellCount(); at++)
            cells.add(text(row.getOptionalCell(at).orElse(null)));
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) return "";
        if (!(cell.getValue() instanceof BigDecimal number)) return cell.getText();
        @Nullable String format = cell.getDataFormatString();
        if (format != null && format.contains("yy"))
            return DAY_ZERO.plusDays(number.longValue()).toString();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A small file that unpacks to a very large one is refused before it is read. */
    private static void requireBounded(byte[] file) {
        var buffer = new byte[1 << 16];
        long all = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
                    all += got;
                    if (all > MOST_UNPACKED) throw unreadable();
                }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return refused(
                "REVIEW_UNREADABLE",
                "Không đọc được tệp. Hãy lưu lại thành .xlsx hoặc CSV UTF-8.",
                "The file can't be read. Save it as .xlsx or CSV UTF-8.");
    }

    private static Refusal refused(String code, String vi, String en) {
        return new Refusal(Refusal.Kind.INVALID, code, vi, en, List.of());
    }
}
