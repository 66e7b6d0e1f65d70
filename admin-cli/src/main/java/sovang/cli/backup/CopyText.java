package sovang.cli.backup;

/** A value in the text format of PostgreSQL's COPY. */
final class CopyText {

    private CopyText() {}

    static String read(String cell) {
        if (cell.indexOf('\\') < 0) return cell;
        StringBuilder value = new StringBuilder(cell.length());
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            boolean escaped = c == '\\' && at + 1 < cell.length();
            value.append(escaped ? meant(cell.charAt(++at)) : c);
        }
        return value.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> escaped;
        };
    }
}
