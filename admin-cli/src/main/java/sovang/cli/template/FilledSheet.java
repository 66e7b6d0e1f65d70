package sovang.cli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.text.Text;
import sovang.refusal.Refusal;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Beyond.What;
import sovang.sheet.bounds.Bounds;
import sovang.sheet.bounds.Workbook;

/** The rows of a filled form, read within bounds that no form of people comes near: they are held, so that they can be compared. */
final class FilledSheet {

    private static final Bounds BOUNDS = new Bounds(32_767, 500_000, 16L << 20);
    private static final long MOST_PACKED = 16L << 20;
    private static final long MOST_HELD = 32L << 20;

    private FilledSheet() {}

    /** The header, and the rows in which anything stands. */
    static List<Row> rows(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_PACKED) throw new Beyond(What.TOO_LARGE);
            byte[] packed = Files.readAllBytes(file);
            if (packed.length < 2 || packed[0] != 'P' || packed[1] != 'K')
                throw Failure.of(Exit.REFUSED, NO_WORKBOOK.with(file));
            return rows(packed, file);
        } catch (Beyond beyond) {
            Refusal refusal = beyond.refusal("FORM");
            throw new Failure(Exit.REFUSED, Text.of(refusal.vi(), refusal.en()), refusal.code(), List.of(), null);
        }
    }

    private static List<Row> rows(byte[] packed, Path file) {
        try (ReadableWorkbook book = Workbook.open(packed, BOUNDS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return held(rows.iterator());
        } catch (Beyond beyond) {
            throw beyond;
        } catch (IOException | RuntimeException damaged) {
            // the library throws whatever it stumbles over
            Failure failure = Failure.of(Exit.REFUSED, BROKEN.with(file));
            failure.initCause(damaged);
            throw failure;
        }
    }

    private static List<Row> held(Iterator<Row> rows) {
        var held = new ArrayList<Row>();
        long characters = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            long more = row.stream()
                    .filter(Objects::nonNull)
                    .mapToLong(FilledSheet::length)
                    .reduce(0, Math::addExact);
            if ((characters += more) > MOST_HELD) throw new Beyond(What.TOO_MUCH_TEXT);
            if (held.isEmpty() || more > 0) held.add(row);
        }
        return held;
    }

    private static long length(Cell cell) {
        return cell.getRawValue() == null ? 0 : cell.getRawValue().length();
    }

    private static final Text NO_WORKBOOK = Text.of(
            "{} không phải tệp Excel .xlsx. Lấy mẫu bằng sovang template, điền rồi lưu thành .xlsx.",
            "{} is no Excel file (.xlsx). Get the form by sovang template, fill it and save it as .xlsx.");
    private static final Text BROKEN = Text.of(
            "Không đọc được tệp Excel {}: tệp bị hỏng. Hãy mở bằng Excel và lưu lại thành .xlsx.",
            "The Excel file {} can't be read: it is damaged. Open it in Excel and save it again as .xlsx.");
}
