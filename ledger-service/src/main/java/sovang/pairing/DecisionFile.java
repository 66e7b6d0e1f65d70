package sovang.pairing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import sovang.pairing.BulkCommand.DecisionRow;
import sovang.projection.SearchText;
import sovang.refusal.Refusal;

/** Reads a decision's rows from CSV or XLSX, by the names of their columns in Vietnamese, English or as the plan writes them. */
final class DecisionFile {

    private static final int MOST_ROWS = 20_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Map<String, Set<String>> TITLES = titles();

    private DecisionFile() {}

    private static Map<String, Set<String>> titles() {
        var titles = new LinkedHashMap<String, Set<String>>();
        titles.put("unit", Set.of("unit", "ma don vi", "don vi"));
        titles.put("household", Set.of("household code", "householdcode", "household", "code", "ma ho"));
        titles.put("sponsor", Set.of("sponsor", "don vi nhan do dau", "nguoi nhan do dau", "ma don vi nhan do dau"));
        titles.put("year", Set.of("year", "nam"));
        titles.put("purpose", Set.of("purpose", "noi dung"));
        titles.put("mobilisedBy", Set.of("mobilised by", "mobilisedby", "don vi van dong"));
        return titles;
    }

    /** @throws Refusal when the file can't be read as a decision */
    static List<DecisionRow> read(byte[] file) {
        List<List<String>> rows = isZip(file) ? excel(file) : csv(file);
        if (rows.isEmpty()) throw unreadable("tệp trống.", "the file is empty.");
        Map<String, Integer> places = places(rows.getFirst());
        var read = new ArrayList<DecisionRow>();
        for (int at = 1; at < rows.size(); at++) {
            List<String> cells = rows.get(at);
            if (cells.stream().allMatch(String::isBlank)) continue;
            read.add(new DecisionRow(
                    at + 1,
                    cell(cells, places.get("unit")),
                    cell(cells, places.get("household")),
                    cell(cells, places.get("sponsor")),
                    cell(cells, places.get("year")),
                    cell(cells, places.get("purpose")),
                    cell(cells, places.get("mobilisedBy"))));
        }
        if (read.isEmpty()) throw unreadable("tệp không có dòng nào.", "the file has no rows.");
        return read;
    }

    private static Map<String, Integer> places(List<String> header) {
        var places = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < header.size(); at++) {
            String title = SearchText.fold(header.get(at).replace("*", ""));
            for (var known : TITLES.entrySet())
                if (known.getValue().contains(title)) places.putIfAbsent(known.getKey(), at);
        }
        for (String must : List.of("unit", "sponsor"))
            if (!places.containsKey(must))
                throw unreadable(
                        "thiếu cột " + must + ". Tải tệp mẫu bằng: sovang template pairing --out mau.xlsx",
                        "the column " + must + " is missing. Get a form: sovang template pairing --out form.xlsx");
        return places;
    }

    private static String cell(List<String> cells, @Nullable Integer place) {
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && ByteBuffer.wrap(file, 0, 4).equals(ByteBuffer.wrap(ZIP));
    }

    private static List<List<String>> csv(byte[] file) {
        String text = decoded(file);
        String first = text.lines().findFirst().orElse("");
        char separator = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) add(rows, row.getFields());
        } catch (CsvParseException e) {
            throw unreadable(
                    "CSV hỏng ở dòng " + (rows.size() + 1) + ".",
                    "the CSV is broken at its row " + (rows.size() + 1) + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("tệp không phải UTF-8. Hãy lưu lại thành CSV UTF-8 hoặc .xlsx.", "the file is not UTF-8.");
        }
    }

    private static List<List<String>> excel(byte[] file) {
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) add(rows, List.of());
                add(rows, texts(row));
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) { // of a damaged file the library throws whatever it stumbles over
            throw unreadable("tệp Excel hỏng. Hãy mở, lưu lại rồi nhập.", "the Excel file is broken.");
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int at = 0; at < row.getCellCount(); at++)
            texts.add(row.getOptionalCell(at)
                    .map(cell -> cell.getValue() instanceof java.math.BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : cell.getText())
                    .orElse(""));
        return texts;
    }

    private static void add(List<List<String>> rows, List<String> row) {
        if (rows.size() > MOST_ROWS)
            throw unreadable(
                    "tệp có quá " + MOST_ROWS + " dòng. Hãy tách ra.",
                    "the file has more than " + MOST_ROWS + " rows. Split it.");
        rows.add(row);
    }

    private static Refusal unreadable(String vi, String en) {
        return Refusal.invalid(
                "file",
                "PAIRING_DECISION_UNREADABLE",
                "Không đọc được tệp quyết định: " + vi,
                "The decision's file can't be read: " + en);
    }
}
