package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "contract",
        header = "số khế ước ngân hàng của khoản ghi tạm | the bank's contract of a note of ours",
        footer = "sovang loan contract ID --contract 6600012026000123")
final class LoanContract extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản vay ghi tạm | id of the loan note")
    String id;

    @Option(names = "--contract", required = true, paramLabel = "SỐ", description = "số khế ước | contract number")
    String contract;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    LoanContract(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/mirrors/contracts";
    }

    @Override
    protected Body body() {
        return Body.of("loan", id).with("contract", contract).with("on", on);
    }

    @Override
    protected Text done(Node named) {
        return Text.of("Khoản ghi tạm {} là khế ước {}.", "Note {} is contract {}.")
                .with(id, contract);
    }

    @Override
    protected String next(Node named) {
        return "sovang loan differences";
    }
}
