package sovang.cli.loan;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "request",
        header = "ghi đề nghị vay (mẫu 01/TD) | a household asks for a loan",
        footer = "sovang loan request --programme HO_NGHEO --household ID --principal 50.000.000 --term-months 36")
final class LoanRequest extends LoanWish {

    LoanRequest(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans/requests";
    }

    @Override
    protected Text done(Node loan) {
        return Text.of("Đã ghi đề nghị vay {}: {}.", "Recorded the request {}: {}.")
                .with(loan.text("id"), Money.shown(principal.amount()));
    }

    @Override
    protected String next(Node loan) {
        return "sovang loan confirm " + loan.text("id") + " --document \"03/TD\"";
    }
}
