package sovang.cli.loan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "recover",
        header = "thu hồi nợ đã xóa | money came after all",
        footer = "sovang loan recover ID --amount 1.000.000 --document \"Phiếu thu 12\"")
final class LoanRecover extends LoanStep {

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số thu hồi | amount")
    Dong amount;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    LoanRecover(Session session) {
        super(session, "recover", Text.of("Đã ghi thu hồi nợ đã xóa của khoản vay {}.", "Recovered on loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount).with("document", document).with("on", on);
    }
}
