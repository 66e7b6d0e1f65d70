package sovang.cli.actor;

import java.util.List;
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
        header = "thêm người dùng; mã truy cập chỉ hiện một lần | add a user; the token is shown once",
        footer = "sovang actor add --name \"Trần Thị Bình\" --role accountant")
final class ActorAdd extends Write {

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "họ tên | name")
    String name;

    @Option(
            names = {"--role", "--roles"},
            required = true,
            split = ",",
            paramLabel = "VAI_TRÒ",
            description = "accountant, approver, auditor, admin; nhiều vai trò cách nhau dấu phẩy | roles")
    List<String> roles;

    ActorAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/actors";
    }

    @Override
    protected Body body() {
        List<String> known = roles.stream()
                .map(role -> Choice.of("--role", role, "accountant", "approver", "auditor", "admin"))
                .toList();
        return Body.of("name", name).with("roles", known);
    }

    @Override
    protected Text done(Node actor) {
        return Text.of(
                        "Đã thêm {} ({}). Mã truy cập, chỉ hiện lần này: {}",
                        "Added {} ({}). The token, shown only now: {}")
                .with(name, actor.text("id"), actor.text("token"));
    }
}
