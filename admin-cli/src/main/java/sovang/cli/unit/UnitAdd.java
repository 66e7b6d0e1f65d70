package sovang.cli.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "thêm đơn vị | add a unit",
        footer = {
            "sovang unit add --code 95 --name \"Bạc Liêu\" --level tinh",
            "sovang unit add --code 31813 --name \"Phường 1\" --level xa --parent 95 --from 2004-01-01"
        })
final class UnitAdd extends Write {

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã đơn vị hành chính | official code")
    String code;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên đơn vị | name")
    String name;

    @Option(
            names = "--level",
            required = true,
            paramLabel = "CẤP",
            description = "cấp: trung-uong, tinh, huyen, xa | level")
    String level;

    @Option(names = "--parent", paramLabel = "MÃ", description = "mã đơn vị cấp trên | code of the parent")
    @Nullable
    String parent;

    @Option(
            names = "--predecessor",
            paramLabel = "MÃ",
            description = "đơn vị cũ nhập vào, ghi nhiều lần được | merged unit")
    List<String> predecessors = new ArrayList<>();

    @Option(names = "--from", paramLabel = "NGÀY", description = "có từ ngày | valid from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "NGÀY", description = "đến hết ngày | valid to")
    @Nullable
    LocalDate to;

    UnitAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/units";
    }

    @Override
    protected Body body() {
        return Body.of("code", code)
                .with("name", name)
                .with("level", level)
                .with("parent", parent)
                .with("predecessors", predecessors.isEmpty() ? null : predecessors)
                .with("from", from)
                .with("to", to);
    }

    @Override
    protected Text done(Node unit) {
        return Text.of("Đã thêm đơn vị {} {}.", "Added unit {} {}.").with(code, name);
    }

    @Override
    protected String next(Node unit) {
        return "sovang account add --unit " + code + " --fund VNN --bank VCB --number SỐ_TÀI_KHOẢN";
    }
}
