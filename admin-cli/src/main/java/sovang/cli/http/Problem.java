package sovang.cli.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import sovang.cli.text.Visible;
import tools.jackson.core.JacksonException;

/** Turns an RFC 9457 problem into the failure that people see. */
final class Problem {

    private Problem() {}

    static Failure of(Answer answer) {
        Node problem = read(answer.body());
        String detail = problem.text("detail").isEmpty() ? problem.text("title") : problem.text("detail");
        String code = problem.text("code");
        Failure failure = new Failure(
                exit(answer.status(), code),
                detail.isEmpty()
                        ? Text.of("Máy chủ trả lời mã {}.", "The service answered {}.")
                                .with(answer.status())
                        : Text.same(Visible.of(detail)),
                code.isEmpty() ? null : code,
                details(problem),
                advice(answer.status(), problem));
        return problem.text("confirm").isEmpty() ? failure : failure.asking();
    }

    static String code(Answer answer) {
        return read(answer.body()).text("code");
    }

    static int exit(int status, String code) {
        if (code.endsWith("SECOND_PERSON")) return Exit.SECOND_PERSON;
        return switch (status) {
            case 401, 403 -> Exit.NOT_ALLOWED;
            case 404 -> Exit.NOT_FOUND;
            case 409 -> Exit.CONFLICT;
            case 400, 413, 422 -> Exit.REFUSED;
            default -> Exit.FAILED;
        };
    }

    private static Node read(String body) {
        try {
            return Json.read(body);
        } catch (JacksonException notJson) {
            return Node.NOTHING;
        }
    }

    private static List<Text> details(Node problem) {
        List<Text> details = new ArrayList<>();
        for (Node error : problem.list("errors")) {
            String field = error.text("field").isEmpty() ? error.text("pointer") : error.text("field") + ":";
            details.add(Text.same(Visible.of((field + " " + error.text("detail")).strip())));
        }
        return details;
    }

    private static @Nullable Text advice(int status, Node problem) {
        if (!problem.text("confirm").isEmpty())
            return Text.of("Nếu đúng là như vậy, thêm --confirm {}", "If that is so, add --confirm {}")
                    .with(problem.text("confirm"));
        return switch (status) {
            case 401 ->
                Text.of(
                        "Đặt SOVANG_TOKEN hoặc chọn nơi làm việc khác: sovang context list",
                        "Set SOVANG_TOKEN or choose another context: sovang context list");
            case 403 ->
                Text.of(
                        "Việc này cần vai trò khác; hỏi người quản trị sổ.",
                        "This needs another role; ask the ledger's administrator.");
            case 503 ->
                Text.of("Thử lại sau ít phút, hoặc chạy: sovang doctor", "Try again shortly, or run: sovang doctor");
            case 500 ->
                Text.of("Báo cho người quản trị mã yêu cầu {}.", "Report request {} to the administrator.")
                        .with(problem.text("requestId"));
            default -> null;
        };
    }
}
