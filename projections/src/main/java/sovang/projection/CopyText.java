package sovang.projection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private byte[] bytes = new byte[1 << 14];
    private int length;

    void row(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) put((byte) '\t');
            Object value = values[i];
            if (value == null) {
                put((byte) '\\');
                put((byte) 'N');
            } else {
                text(value instanceof LocalDate day ? Marks.text(day) : value.toString());
            }
        }
        put((byte) '\n');
    }

    private void text(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = beyondAscii(text, i);
                continue;
            }
            switch (c) {
                case '\\' -> escaped('\\');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\t' -> escaped('t');
                default -> put((byte) c);
            }
        }
    }

    /** The run of letters beyond ASCII that starts at {@code from}; returns the place of its last one. */
    private int beyondAscii(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= 0x80) to++;
        byte[] encoded = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return to - 1;
    }

    private void escaped(char c) {
        put((byte) '\\');
        put((byte) c);
    }

    private void put(byte b) {
        room(1);
        bytes[length++] = b;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
