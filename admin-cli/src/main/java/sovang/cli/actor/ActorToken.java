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
        name = "token",
        header = "cấp mã truy cập mới cho người dùng | give a user a new token",
        footer = "sovang actor token ID")
final class ActorToken extends Write {

    @Parameters(paramLabel = "ID", description = "mã người dùng | id of the user")
    String id;

    ActorToken(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/actors/" + Query.segment(id) + "/tokens";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Text done(Node actor) {
        return Text.of("Mã truy cập mới, chỉ hiện lần này: {}", "The new token, shown only now: {}")
                .with(actor.text("token"));
    }
}
