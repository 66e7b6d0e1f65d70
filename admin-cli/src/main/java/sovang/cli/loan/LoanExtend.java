package sovang.cli.loan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "extend",
        header = "gia hạn nợ | the last day is put off",
        footer = "sovang loan extend ID --until 2026-01-10 --document \"09/TD\" --reason \"Mất mùa\"")
final class LoanExtend extends LoanStep {

    @Option(names = "--until", required = true, paramLabel = "NGÀY", description = "ngày đến hạn mới | new last day")
    LocalDate until;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    @Option(names = "--part", paramLabel = "NGÀY=SỐ_TIỀN", description = "một kỳ trả gốc | principal due on a day")
    @Nullable
    List<String> parts;

    LoanExtend(Session session) {
        super(session, "extend", Text.of("Đã gia hạn khoản vay {}.", "Extended loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("until", until)
                .with("document", document)
                .with("reason", requiredReason())
                .with("parts", parts == null ? null : Parts.read(parts))
                .with("on", on);
    }
}
