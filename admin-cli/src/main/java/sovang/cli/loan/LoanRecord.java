package sovang.cli.loan;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "record",
        header = "ghi tạm khoản vay đã giải ngân, chờ số liệu ngân hàng | note a loan that was disbursed",
        footer =
                "sovang loan record --programme HO_NGHEO --household ID --principal 100.000.000 --on 2024-01-10 --term-months 12")
final class LoanRecord extends LoanWish {

    @Option(names = "--document", paramLabel = "SỐ", description = "sổ vay vốn, giấy tờ | paper that says so")
    @Nullable
    String document;

    LoanRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans";
    }

    @Override
    protected Body body() {
        return super.body().with("document", document);
    }

    @Override
    protected Text done(Node loan) {
        return Text.of(
                        "Đã ghi tạm khoản vay {}: {}. Số liệu của ngân hàng mới là số chính thức.",
                        "Noted loan {}: {}. It is provisional: the bank's figure counts.")
                .with(loan.text("id"), Money.shown(principal.amount()));
    }

    @Override
    protected String next(Node loan) {
        return "sovang loan explain " + loan.text("id");
    }
}
