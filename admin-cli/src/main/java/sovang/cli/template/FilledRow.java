package sovang.cli.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import sovang.cli.Failure;
import sovang.cli.json.Body;
import sovang.cli.text.Choice;
import sovang.cli.text.Dates;
import sovang.cli.text.Decimal;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/**
 * One filled row of a form, read cell by cell into what is sent.
 *
 * @param day of rows that name none, by {@code --on}
 */
record FilledRow(
        Form form, Headings headings, Row row, @Nullable LocalDate day) {

    /** Excel has at most 17 digits. */
    private static final int WIDEST = 40;

    boolean isEmpty() {
        return texts().stream().allMatch(String::isBlank);
    }

    /** The id that an earlier run left here; such a row is not sent again. */
    String booked() {
        return at(headings.booked());
    }

    String text(int field) {
        return at(headings.places().get(field));
    }

    private String at(int place) {
        Cell cell = cell(place);
        return cell == null ? "" : shown(cell);
    }

    private @Nullable Cell cell(int place) {
        return place < 0 ? null : row.getOptionalCell(place).orElse(null);
    }

    Body body() {
        Body body = Body.empty();
        for (int at = 0; at < form.fields().size(); at++) {
            Field field = form.fields().get(at);
            Object value = value(field, at);
            if (value == null && field.member().equals("on")) value = day;
            if (value == null && field.member().equals("on")) throw new BadCell(at, NO_DAY);
            if (value == null && field.required()) throw new BadCell(at, Text.of("Còn trống.", "Empty."));
            put(body, field.member(), value);
        }
        return body;
    }

    private static void put(Body body, String member, @Nullable Object value) {
        int dot = member.indexOf('.');
        if (dot < 0 || value == null) {
            body.with(member, value);
            return;
        }
        String group = member.substring(0, dot);
        Body inner = Body.empty();
        if (body.members().get(group) instanceof java.util.Map<?, ?> known) {
            known.forEach((name, old) -> inner.with(String.valueOf(name), old));
        }
        body.with(group, inner.with(member.substring(dot + 1), value));
    }

    private @Nullable Object value(Field field, int at) {
        String typed = text(at).strip();
        if (typed.isEmpty()) return null;
        Cell cell = cell(headings.places().get(at));
        if (cell != null && cell.getType() == CellType.NUMBER && !isDate(cell)) number(field, at, typed);
        if (typed.indexOf('\uFFFD') >= 0) throw new BadCell(at, Text.of("Chữ bị hỏng.", "The text is broken."));
        try {
            return switch (field.kind()) {
                case MONEY -> Money.read(typed);
                case DATE -> Dates.read(typed);
                case DECIMAL -> decimal(at, typed);
                case NUMBER -> Long.valueOf(typed);
                default ->
                    field.choices().isEmpty()
                            ? typed
                            : Choice.of(
                                    field.title().vi(), typed, field.choices().toArray(String[]::new));
            };
        } catch (Failure refused) {
            throw new BadCell(at, refused.what());
        } catch (NumberFormatException notANumber) {
            throw new BadCell(at, Text.of("Không phải số.", "Not a number."));
        }
    }

    /** A number of Excel is what it is: its dot never parts thousands, and a code that lost its zeros is another code. */
    private static void number(Field field, int at, String shown) {
        if (field.kind() == Field.Kind.MONEY && shown.contains("."))
            throw new BadCell(
                    at,
                    Text.of("Không phải số đồng nguyên: {}.", "Not whole đồng: {}.")
                            .with(shown));
        if (field.kind() == Field.Kind.DATE)
            throw new BadCell(
                    at, Text.of("Không phải ngày: {}.", "Not a day: {}.").with(shown));
        if (field.kind() == Field.Kind.CODE && shown.length() != 2 && shown.length() != 5)
            throw new BadCell(at, ZEROS.with(shown));
    }

    /** What the person sees in the cell, whole numbers without Excel's ".0". */
    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return spaced(cell.getText());
        BigDecimal number = cell.asNumber();
        long digits = (long) number.precision() - number.scale();
        if (isDate(cell) && number.signum() >= 0 && digits <= 7)
            return cell.asDate().toLocalDate().toString();
        BigDecimal plain = number.stripTrailingZeros();
        // written out, the number of a hostile file fills the memory
        return Math.abs((long) plain.scale()) > WIDEST ? number.toString() : plain.toPlainString();
    }

    /** Of a number of Excel the dot is known to stand before decimals. */
    private Object decimal(int at, String typed) {
        Cell cell = cell(headings.places().get(at));
        return cell != null && cell.getType() == CellType.NUMBER ? new Decimal(typed) : Decimal.read(typed);
    }

    /** Spaces of every kind, such as those that web pages leave, are spaces. */
    static String spaced(String text) {
        return text.replaceAll("[\\u00A0\\u2007\\u202F\\uFEFF]", " ").strip();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && (format.contains("yy") || format.contains("YY") || format.contains("mmm"));
    }

    private static final Text NO_DAY = Text.of(
            "Chưa ghi ngày. Ghi ngày vào ô, hoặc chạy lại với --on NGÀY.",
            "No day. Write it into the cell, or run again with --on DAY.");
    private static final Text ZEROS = Text.of(
            "Ô là số {}: số 0 ở đầu mã có thể đã mất. Định dạng ô là chữ (Text) rồi gõ lại mã.",
            "The cell is the number {}: leading zeros of the code may be lost. Make the cell a text and type it again.");

    /** A cell that can't be taken as it stands. */
    static final class BadCell extends RuntimeException {
        final int column;
        final Text why;

        BadCell(int column, Text why) {
            super(why.en());
            this.column = column;
            this.why = why;
        }
    }

    List<String> texts() {
        return java.util.stream.IntStream.range(0, form.fields().size())
                .mapToObj(this::text)
                .toList();
    }
}
