package sovang.cli.loan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "revoke",
        header = "hủy một lần giải ngân chưa đến hộ | a tranche never came",
        footer = "sovang loan revoke ID --tranche 2 --reason \"Ghi nhầm\"")
final class LoanRevoke extends LoanStep {

    @Option(
            names = "--tranche",
            required = true,
            paramLabel = "SỐ",
            description = "lần giải ngân thứ mấy | number of the tranche")
    int tranche;

    LoanRevoke(Session session) {
        super(session, "revoke", Text.of("Đã hủy lần giải ngân của khoản vay {}.", "Revoked a tranche of loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("tranche", tranche).with("reason", requiredReason()).with("on", on);
    }
}
