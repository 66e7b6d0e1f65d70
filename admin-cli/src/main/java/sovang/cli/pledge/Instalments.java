package sovang.cli.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.Failure;
import sovang.cli.json.Body;
import sovang.cli.text.Dates;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** Instalments as typed: {@code 2024-10-17=20.000.000}. */
final class Instalments {

    private Instalments() {}

    static @Nullable List<Map<String, @Nullable Object>> read(List<String> typed) {
        if (typed.isEmpty()) return null;
        List<Map<String, @Nullable Object>> instalments = new ArrayList<>();
        for (String one : typed) {
            int equals = one.indexOf('=');
            if (equals < 0) {
                throw Failure.usage(Text.of(
                                "--instalment viết NGÀY=SỐ_TIỀN, ví dụ 2024-10-17=20.000.000; không nhận \"{}\".",
                                "--instalment is written DATE=AMOUNT, such as 2024-10-17=20.000.000; not \"{}\".")
                        .with(one));
            }
            instalments.add(Body.of("due", Dates.read(one.substring(0, equals)).toString())
                    .with("amount", Money.read(one.substring(equals + 1)))
                    .members());
        }
        return instalments;
    }
}
