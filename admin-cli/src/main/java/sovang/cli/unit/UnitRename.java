package sovang.cli.unit;

import java.time.LocalDate;
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
        name = "rename",
        header = "đổi tên đơn vị từ một ngày | rename a unit from a day",
        footer = "sovang unit rename 31813 --name \"Phường Bạc Liêu\" --from 2025-07-01")
final class UnitRename extends Write {

    @Parameters(paramLabel = "MÃ", description = "mã đơn vị | code of the unit")
    String code;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên mới | new name")
    String name;

    @Option(names = "--from", required = true, paramLabel = "NGÀY", description = "từ ngày | from")
    LocalDate from;

    UnitRename(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/units/" + Query.segment(code) + "/rename";
    }

    @Override
    protected Body body() {
        return Body.of("name", name).with("from", from);
    }

    @Override
    protected Text done(Node unit) {
        return Text.of("Đơn vị {} mang tên {} từ {}.", "Unit {} is called {} from {}.")
                .with(code, name, from);
    }
}
