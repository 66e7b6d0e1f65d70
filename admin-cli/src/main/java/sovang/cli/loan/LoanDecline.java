package sovang.cli.loan;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "decline",
        header = "không vay: hộ rút, xã hoặc ngân hàng từ chối | it came to nothing",
        footer = "sovang loan decline ID --reason \"Hộ rút đề nghị\"")
final class LoanDecline extends LoanStep {

    LoanDecline(Session session) {
        super(session, "decline", Text.of("Đã ghi khoản vay {} không thực hiện.", "Declined loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }
}
