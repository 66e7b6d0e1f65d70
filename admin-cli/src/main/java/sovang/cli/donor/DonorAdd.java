package sovang.cli.donor;

import org.jspecify.annotations.Nullable;
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
        header = "thêm người ủng hộ | add a donor",
        footer = {
            "sovang donor add --kind enterprise --name \"Công ty TNHH Muối Bạc Liêu\"",
            "sovang donor add --kind person --name \"Nguyễn Văn An\" --phone 0912345678"
        })
final class DonorAdd extends Write {

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "LOẠI",
            description = "person, household, enterprise, organisation, locality, anonymous | kind")
    String kind;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên người ủng hộ | name")
    String name;

    @Option(names = "--phone", paramLabel = "SỐ", description = "điện thoại | phone")
    @Nullable
    String phone;

    @Option(names = "--address", paramLabel = "ĐỊA_CHỈ", description = "địa chỉ | address")
    @Nullable
    String address;

    @Option(
            names = "--id-number",
            paramLabel = "SỐ",
            description = "số định danh hoặc mã số thuế | citizen or tax number")
    @Nullable
    String idNumber;

    DonorAdd(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        kind = Choice.of("--kind", kind, "person", "household", "enterprise", "organisation", "locality", "anonymous");
    }

    @Override
    protected String path() {
        return "/v1/donors";
    }

    @Override
    protected Body body() {
        return Body.of("kind", kind)
                .with("name", name)
                .with("phone", phone)
                .with("address", address)
                .with("idNumber", idNumber);
    }

    @Override
    protected Text done(Node donor) {
        return Text.of("Đã thêm người ủng hộ {} {}.", "Added donor {} {}.").with(donor.text("id"), name);
    }

    @Override
    protected String next(Node donor) {
        return "sovang pledge record --unit MÃ --fund VNN --donor " + donor.text("id") + " --amount SỐ_TIỀN --due NGÀY";
    }
}
