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
        name = "end",
        header = "đơn vị hết hiệu lực (sáp nhập, giải thể) | a unit ceases",
        footer = "sovang unit end 954 --on 2025-06-30")
final class UnitEnd extends Write {

    @Parameters(paramLabel = "MÃ", description = "mã đơn vị | code of the unit")
    String code;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "NGÀY",
            description = "ngày cuối cùng còn hiệu lực | last day")
    LocalDate on;

    UnitEnd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/units/" + Query.segment(code) + "/end";
    }

    @Override
    protected Body body() {
        return Body.of("on", on);
    }

    @Override
    protected Text done(Node unit) {
        return Text.of("Đơn vị {} hết hiệu lực sau ngày {}.", "Unit {} ceases after {}.")
                .with(code, on);
    }
}
