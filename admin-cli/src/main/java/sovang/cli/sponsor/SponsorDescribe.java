package sovang.cli.sponsor;

import org.jspecify.annotations.Nullable;
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
        name = "describe",
        header = "sửa thông tin đơn vị nhận đỡ đầu | describe a sponsor anew",
        footer = "sovang sponsor describe ID --capacity 30")
final class SponsorDescribe extends Write {

    @Parameters(paramLabel = "ID", description = "mã đơn vị nhận đỡ đầu | id of the sponsor")
    String id;

    @Option(names = "--name", paramLabel = "TÊN", description = "tên | name")
    @Nullable
    String name;

    @Option(names = "--contact", paramLabel = "LIÊN_HỆ", description = "liên hệ | contact")
    @Nullable
    String contact;

    @Option(names = "--unit", paramLabel = "MÃ", description = "thuộc đơn vị | unit")
    @Nullable
    String unit;

    @Option(names = "--capacity", paramLabel = "SỐ", description = "số hộ nhận được mỗi năm | capacity a year")
    @Nullable
    Integer capacity;

    SponsorDescribe(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/sponsors/" + Query.segment(id) + "/describe";
    }

    @Override
    protected Body body() {
        return Body.of("name", name).with("contact", contact).with("unit", unit).with("capacity", capacity);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã sửa đơn vị nhận đỡ đầu {}.", "Described sponsor {} anew.")
                .with(id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang sponsor show " + id;
    }
}
