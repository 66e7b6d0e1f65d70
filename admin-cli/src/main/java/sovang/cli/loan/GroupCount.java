package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "count",
        header = "ghi lại số tổ viên | the members were counted",
        footer = "sovang loan group count ID --members 36")
final class GroupCount extends Write {

    @Parameters(paramLabel = "ID", description = "mã tổ | id of the group")
    String id;

    @Option(names = "--members", required = true, paramLabel = "SỐ", description = "số tổ viên | members")
    int members;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    GroupCount(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/groups/" + Query.segment(id) + "/count";
    }

    @Override
    protected Body body() {
        return Body.of("members", members).with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã ghi số tổ viên của tổ {}.", "Counted group {}.")
                .with(id)
                .plus(Codes.unusual(it));
    }
}
