package sovang.statement.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Writes the cells of an Excel row as the text that a CSV of the same statement has. */
final class XlsxCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int WIDEST = 40;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal YEAR_2000 = BigDecimal.valueOf(36_526);
    private static final BigDecimal YEAR_2100 = BigDecimal.valueOf(73_050);

    private final LocalDate dayZero;
    private List<Role> roles = List.of();

    XlsxCells(boolean from1904) {
        dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** From now on rows are as wide as the header, for Excel leaves empty cells out. */
    void expect(List<Role> header) {
        roles = List.copyOf(header);
    }

    List<String> of(Row row) {
        int width = Math.max(row.getCellCount(), roles.size());
        var texts = new ArrayList<String>(width);
        for (int place = 0; place < width; place++)
            texts.add(
                    text(row.getOptionalCell(place).orElse(null), place < roles.size() ? roles.get(place) : Role.TEXT));
        return texts;
    }

    private String text(@Nullable Cell cell, Role role) {
        if (cell == null || cell.getValue() == null) return "";
        if (!(cell.getValue() instanceof BigDecimal number)) return cell.getText();
        if (role == Role.DATE && number.compareTo(YEAR_2000) >= 0 && number.compareTo(YEAR_2100) < 0)
            return day(number);
        if (role == Role.TIME && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) return time(number);
        return number(number, role);
    }

    private String day(BigDecimal number) {
        var day = DAY.format(dayZero.plusDays(number.longValue()));
        var fraction = number.remainder(BigDecimal.ONE);
        return fraction.signum() == 0 ? day : day + " " + time(fraction);
    }

    private static String time(BigDecimal fraction) {
        long second =
                fraction.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        return MOMENT.format(LocalTime.ofSecondOfDay(Math.min(second, 86_399)));
    }

    /** A real 1.234 must not come out as a thousand: an amount with three decimals gets a fourth, which no thousands have. */
    private static String number(BigDecimal number, Role role) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (Math.abs((long) plain.scale()) > WIDEST) return number.toString();
        boolean amount = role == Role.DEBIT || role == Role.CREDIT || role == Role.BALANCE;
        return plain.toPlainString() + (amount && plain.scale() == 3 ? "0" : "");
    }
}
