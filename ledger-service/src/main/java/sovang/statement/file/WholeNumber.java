package sovang.statement.file;

/** A number as a statement writes it: what it looks like, and its value where it is a whole one. */
record WholeNumber(Shape shape, long value) {

    enum Shape {
        PLAIN,
        DOT,
        COMMA,
        DECIMALS_AFTER_DOT,
        DECIMALS_AFTER_COMMA,
        ZEROS_AFTER_DOT,
        ZEROS_AFTER_COMMA,
        TOO_LARGE,
        NOT_A_NUMBER;

        boolean isWhole() {
            return switch (this) {
                case PLAIN, DOT, COMMA, ZEROS_AFTER_DOT, ZEROS_AFTER_COMMA -> true;
                case DECIMALS_AFTER_DOT, DECIMALS_AFTER_COMMA, TOO_LARGE, NOT_A_NUMBER -> false;
            };
        }

        boolean fits(NumberStyle style) {
            return switch (this) {
                case PLAIN -> true;
                case ZEROS_AFTER_DOT -> style != NumberStyle.DOT;
                case ZEROS_AFTER_COMMA -> style != NumberStyle.COMMA;
                default -> name().equals(style.name());
            };
        }
    }

    /** So that no sum of a few of them overflows; amounts have their own, smaller limit. */
    private static final int MOST_DIGITS = 17;

    /** {@code 1,000,000.00} and {@code 500000,0} are whole: one or two noughts after the mark that parts no thousands. */
    static WholeNumber read(String text) {
        int length = text.length();
        int noughts = length > 2 && text.charAt(length - 1) == '0' ? text.charAt(length - 2) == '0' ? 2 : 1 : 0;
        if (noughts == 0 || length < noughts + 2) return plain(text);
        char mark = text.charAt(length - noughts - 1);
        String head = text.substring(0, length - noughts - 1);
        if ((mark != '.' && mark != ',') || head.indexOf(mark) >= 0) return plain(text);
        var whole = plain(head);
        return switch (whole.shape) {
            case PLAIN -> new WholeNumber(mark == '.' ? Shape.ZEROS_AFTER_DOT : Shape.ZEROS_AFTER_COMMA, whole.value);
            case DOT, COMMA -> whole;
            default -> plain(text);
        };
    }

    private static WholeNumber plain(String text) {
        int length = text.length();
        boolean negative = length > 1 && text.charAt(0) == '-';
        int from = negative ? 1 : 0;
        if (from == length) return new WholeNumber(Shape.NOT_A_NUMBER, 0);
        char mark = 0;
        int digits = 0;
        int sinceMark = 0;
        boolean grouped = true;
        long value = 0;
        for (int at = from; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
                sinceMark++;
                if (digits <= MOST_DIGITS) value = value * 10 + (c - '0');
            } else if (c == '.' || c == ',') {
                grouped &= mark == 0 ? sinceMark >= 1 && sinceMark <= 3 : sinceMark == 3 && c == mark;
                mark = c;
                sinceMark = 0;
            } else return new WholeNumber(Shape.NOT_A_NUMBER, 0);
        }
        if (digits == 0) return new WholeNumber(Shape.NOT_A_NUMBER, 0);
        boolean leadingZero = text.charAt(from) == '0' && length - from > 1;
        if (mark != 0 && (!grouped || sinceMark != 3 || leadingZero))
            return new WholeNumber(mark == '.' ? Shape.DECIMALS_AFTER_DOT : Shape.DECIMALS_AFTER_COMMA, 0);
        if (leadingZero) return new WholeNumber(Shape.NOT_A_NUMBER, 0);
        if (digits > MOST_DIGITS) return new WholeNumber(Shape.TOO_LARGE, 0);
        var shape = mark == 0 ? Shape.PLAIN : mark == '.' ? Shape.DOT : Shape.COMMA;
        return new WholeNumber(shape, negative ? -value : value);
    }
}
