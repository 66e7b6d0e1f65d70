package sovang.list;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/**
 * The cells of a row by their columns, written in one way, however the file was saved: white space folded, numbers plain.
 * A column that is left out is empty; {@link #UNKNOWN} stands where an earlier release did not keep what was typed.
 */
record Cells(Noun noun, Map<String, String> texts) {

    static final String UNKNOWN = "\u0000";

    /** @throws Refusal when there is a column that the noun does not have */
    static Cells of(Noun noun, Map<String, @Nullable Object> row, int at) {
        var texts = new LinkedHashMap<String, String>();
        row.forEach((member, value) -> put(noun, texts, member, value, at));
        return new Cells(noun, texts);
    }

    private static void put(Noun noun, Map<String, String> texts, String column, @Nullable Object value, int at) {
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((member, its) -> put(noun, texts, column + "." + member, its, at));
            return;
        }
        if (!noun.columns.contains(column))
            throw Refusal.invalid(
                    "rows/" + at + "/" + column,
                    "LIST_COLUMN_UNKNOWN",
                    "Mẫu này không có cột «" + column + "».",
                    "This form has no column \"" + column + "\".");
        String text = value == null ? "" : plain(column, value);
        if (!text.isEmpty()) texts.put(column, text);
    }

    static String plain(String column, Object value) {
        if (value instanceof Number number)
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
                .strip();
        return switch (column) {
            case "kind" -> text.toLowerCase(java.util.Locale.ROOT);
            case "phone", "idNumber" -> text.replaceAll("[ .()-]", "").replaceFirst("^\\+84", "0");
            case "goods.quantity", "currency.amount", "currency.rate" -> decimal(text);
            default -> text;
        };
    }

    private static String decimal(String text) {
        return text.matches("[0-9]{1,15}([.][0-9]{1,10})?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    Cells with(String column, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(column, text);
        return new Cells(noun, changed);
    }

    String text(String column) {
        return Objects.requireNonNullElse(texts.get(column), "");
    }

    /** What stands on the paper, đồng or not; 0 where no đồng are named. */
    long dong() {
        String amount = text("amount").isEmpty() ? text("goods.value") : text("amount");
        return amount.matches("[0-9]{1,15}") ? Long.parseLong(amount) : 0;
    }

    /** The one column in which two rows differ; empty when there is none, null when there are several. */
    @Nullable
    String difference(Cells other) {
        String found = "";
        for (String column : noun.columns) {
            String mine = text(column);
            String its = other.text(column);
            if (mine.equals(its) || mine.equals(UNKNOWN) || its.equals(UNKNOWN)) continue;
            if (!found.isEmpty()) return null;
            found = column;
        }
        return found;
    }
}
