package sovang.cli.fund;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "thêm quỹ | add a fund",
        footer = "sovang fund add --code KHUYENHOC --name \"Quỹ Khuyến học\" --rules khuyen-hoc")
final class FundAdd extends Write {

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã quỹ | code")
    String code;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên quỹ | name")
    String name;

    @Option(names = "--rules", required = true, paramLabel = "QUY_CHẾ", description = "mã quy chế áp dụng | rule set")
    String rules;

    FundAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/funds";
    }

    @Override
    protected Body body() {
        return Body.of("code", code).with("name", name).with("rules", rules);
    }

    @Override
    protected Text done(Node fund) {
        return Text.of("Đã thêm quỹ {} {}.", "Added fund {} {}.").with(code, name);
    }
}
