package sovang.cli.statement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "release",
        header = "ghi sổ một dòng đã giữ lại vì tưởng là trùng | book a held line after all",
        footer = "sovang statement release ID 17 --reason \"Hai lần chuyển khác nhau\"")
final class StatementRelease extends Write {

    @Parameters(index = "0", paramLabel = "ID", description = "mã sao kê | id of the statement")
    String id;

    @Parameters(index = "1", paramLabel = "DÒNG", description = "số dòng | row")
    int row;

    StatementRelease(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/statements/" + Query.segment(id) + "/lines/" + row + "/release";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason());
    }

    @Override
    protected Text done(Node line) {
        return Text.of("Đã ghi sổ dòng {} của sao kê {}.", "Booked row {} of statement {}.")
                .with(row, id);
    }

    @Override
    protected String next(Node line) {
        return "sovang statement show " + id;
    }
}
