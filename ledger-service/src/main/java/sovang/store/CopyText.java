package sovang.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A row in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder row = new StringBuilder(512);
    private boolean first = true;

    CopyText add(long value) {
        separate();
        row.append(value);
        return this;
    }

    CopyText add(String value) {
        separate();
        if (isPlain(value)) {
            row.append(value);
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                case '\t' -> row.append("\\t");
                default -> row.append(c);
            }
        }
        return this;
    }

    /** Most are, and looking for what is not costs less than going from letter to letter. */
    private static boolean isPlain(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\t') < 0;
    }

    byte[] bytes() {
        return row.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    void to(ByteArrayOutputStream out) {
        out.writeBytes(bytes());
    }

    private void separate() {
        if (!first) row.append('\t');
        first = false;
    }
}
