package sovang.cli.template;

import java.math.BigDecimal;
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

/** One filled row of a form, read cell by cell into what is sent. */
record FilledRow(Form form, Row row) {

    boolean isEmpty() {
        return row.stream()
                .limit(form.fields().size())
                .allMatch(cell -> cell == null
                        || cell.getRawValue() == null
                        || cell.getText().isBlank());
    }

    /** The id that an earlier run left here; such a row is not sent again. */
    String booked() {
        return text(form.fields().size());
    }

    String text(int at) {
        Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
        return cell == null ? "" : shown(cell);
    }

    Body body() {
        Body body = Body.empty();
        for (int at = 0; at < form.fields().size(); at++) {
            Field field = form.fields().get(at);
            Object value = value(field, at);
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
        if (typed.indexOf('\uFFFD') >= 0) throw new BadCell(at, Text.of("Chữ bị hỏng.", "The text is broken."));
        try {
            return switch (field.kind()) {
                case MONEY -> Money.read(typed);
                case DATE -> Dates.read(typed);
                case DECIMAL -> Decimal.read(typed);
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

    /** What the person sees in the cell, whole numbers without Excel's ".0". */
    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        if (isDate(cell)) return cell.asDate().toLocalDate().toString();
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && (format.contains("yy") || format.contains("YY") || format.contains("mmm"));
    }

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
