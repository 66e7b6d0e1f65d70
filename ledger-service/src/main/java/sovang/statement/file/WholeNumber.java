package sovang.statement.file;

/** A number as a statement writes it: what it looks like, and its value where it is a whole one. */
record WholeNumber(Shape shape, long value) {

    enum Shape {
        PLAIN,
        DOT,
        COMMA,
        DECIMALS_AFTER_DOT,
        DECIMALS_AFTER_COMMA,
        TOO_LARGE,
        NOT_A_NUMBER;

        boolean isWhole() {
            return this == PLAIN || this == DOT || this == COMMA;
        }

        boolean fits(NumberStyle style) {
            return this == PLAIN || name().equals(style.name());
        }
    }

    /** So that no sum of a few of them overflows; amounts have their own, smaller limit. */
    private static final int MOST_DIGITS = 17;

    static WholeNumber read(String text) {
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
