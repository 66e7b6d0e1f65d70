package sovang.cli.http;

import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import tools.jackson.core.JacksonException;

/** What the service answered: the text as it came, read as JSON only when somebody asks. */
public record Answer(
        int status,
        String body,
        boolean replayed,
        @Nullable String retryAfter,
        @Nullable String date) {

    /** An answer made here, in the form that the service gives. */
    public static Answer of(String body) {
        return new Answer(200, body, false, null, null);
    }

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    public Node json() {
        try {
            return Json.read(body);
        } catch (JacksonException notJson) {
            throw Failure.of(
                    Exit.FAILED,
                    Text.of(
                            "Máy chủ trả lời không đúng dạng; có thể địa chỉ này không phải của Sổ Vàng.",
                            "The answer is not JSON; this address may not be Sổ Vàng's."));
        }
    }
}
