package sovang.cli.text;

/** How many columns of a terminal a text takes: wide characters two, combining marks none. */
public final class Width {

    private Width() {}

    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            width += ofPoint(point);
            at += Character.charCount(point);
        }
        return width;
    }

    /** The text with spaces behind it, or before it, until it is this wide. */
    public static String pad(String text, int width, boolean right) {
        String gap = " ".repeat(Math.max(0, width - of(text)));
        return right ? gap + text : text + gap;
    }

    private static int ofPoint(int point) {
        if (point < 0x300) return 1;
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
