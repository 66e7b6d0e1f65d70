package sovang.statement.file;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A cell as it is after a spreadsheet has taken it for a number, or a bank has lost its accents. */
final class Worn {

    /** So many digits a spreadsheet keeps; the others become noughts. */
    private static final int DIGITS = 15;

    private Worn() {}

    static String text(@Nullable String cell) {
        if (cell == null) return "";
        String text = Whitespace.strip(cell);
        if (isNumber(text)) return number(text);
        var kept = new StringBuilder();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c == 'đ') kept.append('d');
            else if (Character.isLetterOrDigit(c)) kept.append(c);
        }
        return kept.toString();
    }

    private static boolean isNumber(String text) {
        boolean digits = false;
        boolean dot = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !dot) dot = true;
            else if (c >= '0' && c <= '9') digits = true;
            else return false;
        }
        return digits;
    }

    /** {@code 0431849} and 431849, {@code 5230.54770} and 5230.5477 are one. */
    private static String number(String text) {
        int from = 0;
        int to = text.length();
        boolean dot = text.indexOf('.') >= 0;
        while (from < to - 1 && text.charAt(from) == '0') from++;
        while (dot && to > from + 1 && text.charAt(to - 1) == '0') to--;
        if (dot && text.charAt(to - 1) == '.') to--;
        String number = text.substring(from, Math.max(from, to));
        return number.length() <= DIGITS ? number : number.substring(0, DIGITS) + "+" + (number.length() - DIGITS);
    }
}
