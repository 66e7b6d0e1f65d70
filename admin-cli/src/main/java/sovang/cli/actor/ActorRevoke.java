package sovang.cli.actor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "revoke",
        header = "thu hồi quyền truy cập của người dùng | take a user's access away",
        footer = "sovang actor revoke ID --reason \"Nghỉ việc\"")
final class ActorRevoke extends Write {

    @Parameters(paramLabel = "ID", description = "mã người dùng | id of the user")
    String id;

    ActorRevoke(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/actors/" + Query.segment(id) + "/revoke";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason());
    }

    @Override
    protected Text done(Node actor) {
        return Text.of("Đã thu hồi quyền của {}.", "Revoked the access of {}.").with(id);
    }
}
