package sovang.statement.file;

/** White space as banks strew it: line breaks, tabs, no-break spaces, byte-order marks. */
final class Whitespace {

    private Whitespace() {}

    /** Without white space at both ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** Stripped, and each run of white space inside made one space. */
    static String fold(String text) {
        if (isFolded(text)) return text;
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) folded.append(c);
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') folded.setLength(folded.length() - 1);
        return folded.toString();
    }

    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    private static boolean isFolded(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c) && (c != ' ' || before == ' ')) return false;
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c != 0 : c >= '\u0085' && (Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF');
    }
}
