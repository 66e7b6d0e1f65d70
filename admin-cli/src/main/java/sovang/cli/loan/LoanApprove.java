package sovang.cli.loan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "approve",
        header = "ngân hàng duyệt (04/TD) | the bank approves",
        footer = "sovang loan approve ID --document \"04/TD\" --principal 50.000.000")
final class LoanApprove extends LoanStep {

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    @Option(names = "--principal", paramLabel = "SỐ_TIỀN", description = "số được duyệt, mặc định như đề nghị | amount")
    @Nullable
    Dong principal;

    @Option(names = "--term-months", paramLabel = "THÁNG", description = "thời hạn, mặc định như đề nghị | months")
    @Nullable
    Integer termMonths;

    @Option(
            names = "--part",
            paramLabel = "NGÀY=SỐ_TIỀN",
            description = "một kỳ trả gốc, ghi nhiều lần được | principal due on a day")
    @Nullable
    List<String> parts;

    LoanApprove(Session session) {
        super(session, "approve", Text.of("Đã ghi duyệt khoản vay {}.", "Approved loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("document", document)
                .with("principal", principal)
                .with("termMonths", termMonths)
                .with("parts", parts == null ? null : Parts.read(parts))
                .with("on", on);
    }
}
