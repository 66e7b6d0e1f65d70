package sovang.cli.text;

import java.util.regex.Pattern;

/** Text that somebody typed, safe to show: what would steer the terminal or turn the line around is seen, not obeyed. */
public final class Visible {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cs}&&[^\\r\\n\\t]]");

    private Visible() {}

    /** On one line. */
    public static String of(String typed) {
        return lines(BREAKS.matcher(typed).replaceAll(" "));
    }

    /** With its line breaks. */
    public static String lines(String typed) {
        return STEERING.matcher(typed).replaceAll("\uFFFD");
    }
}
