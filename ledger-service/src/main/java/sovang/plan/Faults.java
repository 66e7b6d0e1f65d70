package sovang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;

/** What is wrong with a plan's file, each place with its line, so that all can be mended at once. */
final class Faults {

    private static final int LONGEST_TEXT = 4_000;

    private final Map<String, Integer> lines;
    private final List<Detail> found = new ArrayList<>();

    /** @param lines the line of each JSON pointer */
    Faults(Map<String, Integer> lines) {
        this.lines = lines;
    }

    void add(String pointer, String code, String vi, String en) {
        int line = line(pointer);
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        found.add(new Detail(
                pointer,
                code,
                "Dòng " + line + ", mục «" + field + "»: " + vi,
                "Line " + line + ", \"" + field + "\": " + en));
    }

    /** A text that must be there; what is missing is noted, and an empty text goes on. */
    String text(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(pointer, "PLAN_FIELD_REQUIRED", "còn thiếu, hãy điền.", "it is missing. Fill it in.");
            return "";
        }
        if (value.length() > LONGEST_TEXT || value.indexOf('\uFFFD') >= 0)
            add(
                    pointer,
                    "PLAN_TEXT_INVALID",
                    "dài quá " + LONGEST_TEXT + " ký tự, hoặc có ký tự bị hỏng.",
                    "longer than " + LONGEST_TEXT + " characters, or with garbled ones.");
        return value.strip();
    }

    /** A text that must be there and look like this. */
    String text(String pointer, @Nullable String value, String pattern, String vi, String en) {
        String text = text(pointer, value);
        if (!text.isEmpty() && !text.matches(pattern))
            add(
                    pointer,
                    "PLAN_FIELD_INVALID",
                    "«" + text + "» không hợp lệ; " + vi,
                    "\"" + text + "\" can't be; " + en);
        return text;
    }

    void refuse() {
        if (found.isEmpty()) return;
        found.sort(Comparator.comparingInt(detail -> line(detail.pointer())));
        Detail first = found.getFirst();
        String more = found.size() == 1 ? "" : " (" + found.size() + ")";
        throw new Refusal(
                Refusal.Kind.INVALID,
                "PLAN_INVALID",
                "Chưa nạp kế hoạch, có chỗ cần sửa" + more + ". " + first.vi(),
                "The plan was not imported: there is something to mend" + more + ". " + first.en(),
                found);
    }

    /** The line of a field, or of the nearest thing around it when the field is not there. */
    private int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) at = at.substring(0, at.lastIndexOf('/'));
        return lines.getOrDefault(at, 1);
    }
}
