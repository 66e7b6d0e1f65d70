package sovang.cli.loan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "confirm",
        header = "xã xác nhận danh sách 03/TD | the commune confirms",
        footer = "sovang loan confirm ID --document \"03/TD ngày 05/01/2024\"")
final class LoanConfirm extends LoanStep {

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    LoanConfirm(Session session) {
        super(session, "confirm", Text.of("Đã ghi xác nhận khoản vay {}.", "Confirmed loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("document", document).with("on", on);
    }
}
