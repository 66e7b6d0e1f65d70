package sovang.cli.loan;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "repay",
        header = "ghi trả nợ gốc, lãi | principal or interest is paid",
        footer = "sovang loan repay ID --principal 40.000.000 --interest 500.000 --on 2024-05-15")
final class LoanRepay extends LoanStep {

    @Option(
            names = "--principal",
            paramLabel = "SỐ_TIỀN",
            converter = OrZero.class,
            description = "trả gốc | principal")
    @Nullable
    Dong principal;

    @Option(names = "--interest", paramLabel = "SỐ_TIỀN", converter = OrZero.class, description = "trả lãi | interest")
    @Nullable
    Dong interest;

    LoanRepay(Session session) {
        super(session, "repay", Text.of("Đã ghi trả nợ khoản vay {}.", "Repaid on loan {}."));
    }

    @Override
    protected String next(sovang.cli.json.Node loan) {
        return "sovang loan explain " + id;
    }

    @Override
    protected Body body() {
        return Body.of("principal", principal).with("interest", interest).with("on", on);
    }
}
