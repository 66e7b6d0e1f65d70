package sovang.cli.need;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "approve",
        header = "xã xác nhận nhu cầu | the commune confirms a need",
        footer = "sovang need approve ID --document \"03/TD ngày 10/03/2026\"")
final class NeedApprove extends NeedStep {

    @Option(
            names = "--document",
            required = true,
            paramLabel = "VĂN_BẢN",
            description = "văn bản, mẫu 03/TD | document")
    String document;

    NeedApprove(Session session) {
        super(session, "approve", Text.of("Đã xác nhận nhu cầu {}.", "Approved need {}."));
    }

    @Override
    protected Body body() {
        return Body.of("document", document).with("on", on);
    }
}
