package sovang.cli.level;

import java.time.LocalDate;
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
        header = "thêm một cấp đơn vị | add a level",
        footer = "sovang level add --code ap --name \"Ấp, khóm\" --rank 5")
final class LevelAdd extends Write {

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã cấp | code")
    String code;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên cấp | name")
    String name;

    @Option(
            names = "--rank",
            required = true,
            paramLabel = "SỐ",
            description = "thứ bậc từ trên xuống | rank from the top")
    int rank;

    @Option(names = "--from", paramLabel = "NGÀY", description = "có từ ngày | valid from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "NGÀY", description = "đến hết ngày | valid to")
    @Nullable
    LocalDate to;

    LevelAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/levels";
    }

    @Override
    protected Body body() {
        return Body.of("code", code)
                .with("name", name)
                .with("rank", rank)
                .with("from", from)
                .with("to", to);
    }

    @Override
    protected Text done(Node level) {
        return Text.of("Đã thêm cấp {} {}.", "Added level {} {}.").with(code, name);
    }
}
