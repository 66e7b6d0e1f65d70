package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "thêm tổ tiết kiệm và vay vốn | add a group",
        footer = "sovang loan group add --unit 95 --code T001 --organisation PHU_NU --members 35")
final class GroupAdd extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "xã | commune")
    String unit;

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã tổ của ngân hàng | the bank's code")
    String code;

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "TỔ_CHỨC",
            description = "PHU_NU, NONG_DAN, CUU_CHIEN_BINH, DOAN_THANH_NIEN | entrusted organisation")
    String organisation;

    @Option(names = "--members", required = true, paramLabel = "SỐ", description = "số tổ viên, 5 đến 60 | members")
    int members;

    @Option(names = "--leader", paramLabel = "TÊN", description = "tổ trưởng | leader")
    @Nullable
    String leader;

    @Option(names = "--hamlet", paramLabel = "THÔN", description = "thôn, ấp | hamlet")
    @Nullable
    String hamlet;

    @Option(names = "--point", paramLabel = "NƠI", description = "điểm giao dịch xã | transaction point")
    @Nullable
    String point;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    GroupAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/groups";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("code", code)
                .with("organisation", Choice.of("--organisation", organisation, Codes.ORGANISATIONS))
                .with("members", members)
                .with("leader", leader)
                .with("hamlet", hamlet)
                .with("point", point)
                .with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã thêm tổ {}.", "Added group {}.").with(it.text("id")).plus(Codes.unusual(it));
    }

    @Override
    protected String next(Node it) {
        return "sovang loan group list";
    }
}
