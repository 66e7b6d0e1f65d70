package sovang.refusal;

import java.util.List;

/**
 * An answer, not a fault: what was asked is not done, and why, in Vietnamese and English. Unchecked, so that a unit of
 * work that meets one is rolled back.
 */
public final class Refusal extends RuntimeException {

    /** What kind of answer it is; the HTTP status and the exit code follow from it. */
    public enum Kind {
        /** A rule of the books says no. */
        RULE,
        /** A field is missing or can't be read. */
        INVALID,
        /** A question: the same again with this code confirmed is done. */
        CONFIRM,
        /** Who asks has no role that may. */
        FORBIDDEN,
        NOT_FOUND,
        /** Somebody else was first, or a view has not got that far: asking again may help. */
        CONFLICT,
        TOO_LARGE,
        /** The ledger can't answer just now: no database, no room on the disk. */
        UNAVAILABLE
    }

    /** One field or row of what was asked; {@code pointer} is a JSON pointer. */
    public record Detail(String pointer, String code, String vi, String en) {}

    private final Kind kind;
    private final String code;
    private final String vi;
    private final String en;
    private final transient List<Detail> details;

    public Refusal(Kind kind, String code, String vi, String en, List<Detail> details) {
        super(code + ": " + en);
        this.kind = kind;
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.details = List.copyOf(details);
    }

    public static Refusal rule(String code, String vi, String en) {
        return new Refusal(Kind.RULE, code, vi, en, List.of());
    }

    /** Asks instead of refusing: who confirms {@code code} is done what was asked. */
    public static Refusal ask(String code, String vi, String en) {
        return new Refusal(Kind.CONFIRM, code, vi, en, List.of());
    }

    public static Refusal invalid(String field, String code, String vi, String en) {
        return new Refusal(Kind.INVALID, code, vi, en, List.of(new Detail("/" + field, code, vi, en)));
    }

    public static Refusal forbidden(String code, String vi, String en) {
        return new Refusal(Kind.FORBIDDEN, code, vi, en, List.of());
    }

    public static Refusal notFound(String code, String vi, String en) {
        return new Refusal(Kind.NOT_FOUND, code, vi, en, List.of());
    }

    public static Refusal conflict(String code, String vi, String en) {
        return new Refusal(Kind.CONFLICT, code, vi, en, List.of());
    }

    public static Refusal unavailable(String code, String vi, String en) {
        return new Refusal(Kind.UNAVAILABLE, code, vi, en, List.of());
    }

    /** The same of another field: a value was read before it was known where it stood. */
    public Refusal at(String field) {
        var there = details.stream()
                .map(it -> new Detail("/" + field, it.code(), it.vi(), it.en()))
                .toList();
        return new Refusal(kind, code, vi, en, there);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    public List<Detail> details() {
        return details;
    }
}
