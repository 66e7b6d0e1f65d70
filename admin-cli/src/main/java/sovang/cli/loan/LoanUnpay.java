package sovang.cli.loan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "unpay",
        header = "hủy một lần trả nợ ghi nhầm | a payment was recorded wrongly",
        footer = "sovang loan unpay ID --payment 1 --reason \"Ghi nhầm hộ\"")
final class LoanUnpay extends LoanStep {

    @Option(
            names = "--payment",
            required = true,
            paramLabel = "SỐ",
            description = "lần trả thứ mấy | number of the payment")
    int payment;

    LoanUnpay(Session session) {
        super(session, "unpay", Text.of("Đã hủy lần trả nợ của khoản vay {}.", "Reversed a payment of loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("payment", payment).with("reason", requiredReason()).with("on", on);
    }
}
