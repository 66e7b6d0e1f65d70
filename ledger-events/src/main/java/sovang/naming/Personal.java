package sovang.naming;

import org.jspecify.annotations.Nullable;

/**
 * A personal field: a name, phone, address, citizen or account number, or the bank's free text. It reaches the store
 * encrypted with the key of its subject; once that key is erased the value is gone and {@link #value} is null.
 *
 * @param subject whose key protects it, such as a donor or an imported statement
 */
public record Personal(String subject, @Nullable String value) {

    /** What is shown of one whose key is gone. */
    public static final String ERASED = "(đã xóa)";

    public static Personal of(StreamId subject, String value) {
        return new Personal(subject.stream(), value);
    }

    /** What to show: the value, or a mark that it was erased. */
    public String shown() {
        return value == null ? ERASED : value;
    }

    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
