package sovang.projection;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as people search for it: without accents, đ as d, in lower case, each run of spaces as one. */
public final class SearchText {

    private static final int KNOWN = 0x1F00;
    private static final char NOTHING = 0;
    private static final char[] FOLDED = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) FOLDED[c] = folded(c);
    }

    private SearchText() {}

    private static char folded(char c) {
        if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0') return ' ';
        if (c == 'đ' || c == 'Đ') return 'd';
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = apart.charAt(0);
        if (Character.getType(base) == Character.NON_SPACING_MARK) return NOTHING;
        return String.valueOf(base).toLowerCase(Locale.ROOT).charAt(0);
    }

    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        append(folded, text);
        return trimmed(folded);
    }

    /** All of them in one, for one search over several fields. */
    public static String fold(List<? extends @Nullable String> texts) {
        var folded = new StringBuilder(128);
        for (@Nullable String text : texts) {
            if (text == null) continue;
            append(folded, text);
            append(folded, " ");
        }
        return trimmed(folded);
    }

    public static String fold(@Nullable String first, @Nullable String... more) {
        var all = new java.util.ArrayList<@Nullable String>(Arrays.asList(more));
        all.add(0, first);
        return fold(all);
    }

    /** What to give to LIKE to find this text anywhere. */
    public static String anywhere(String text) {
        return "%" + fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static void append(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < KNOWN ? FOLDED[c] : c;
            if (plain == NOTHING) continue;
            if (plain == ' ' && (to.isEmpty() || to.charAt(to.length() - 1) == ' ')) continue;
            to.append(plain);
        }
    }

    private static String trimmed(StringBuilder folded) {
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') end--;
        return folded.substring(0, end);
    }
}
