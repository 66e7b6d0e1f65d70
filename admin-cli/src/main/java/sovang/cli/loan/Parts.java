package sovang.cli.loan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.Failure;
import sovang.cli.json.Body;
import sovang.cli.text.Dates;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** Parts of the principal as typed: {@code 2025-06-10=20.000.000}. */
final class Parts {

    private Parts() {}

    static @Nullable List<Map<String, @Nullable Object>> read(List<String> typed) {
        if (typed.isEmpty()) return null;
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        for (String one : typed) {
            int equals = one.indexOf('=');
            if (equals < 0) {
                throw Failure.usage(Text.of(
                                "--part viết NGÀY=SỐ_TIỀN, ví dụ 2025-06-10=20.000.000; không nhận \"{}\".",
                                "--part is written DATE=AMOUNT, such as 2025-06-10=20.000.000; not \"{}\".")
                        .with(one));
            }
            parts.add(Body.of("due", Dates.read(one.substring(0, equals)).toString())
                    .with("amount", Money.read(one.substring(equals + 1)))
                    .members());
        }
        return parts;
    }
}
