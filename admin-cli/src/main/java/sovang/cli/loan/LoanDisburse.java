package sovang.cli.loan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "disburse",
        header = "giải ngân một lần | a tranche is handed out",
        footer = "sovang loan disburse ID --principal 30.000.000 --on 2024-02-01")
final class LoanDisburse extends LoanStep {

    @Option(names = "--principal", required = true, paramLabel = "SỐ_TIỀN", description = "số giải ngân | amount")
    Dong principal;

    LoanDisburse(Session session) {
        super(session, "disburse", Text.of("Đã ghi giải ngân khoản vay {}.", "Disbursed loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("principal", principal).with("on", on);
    }
}
