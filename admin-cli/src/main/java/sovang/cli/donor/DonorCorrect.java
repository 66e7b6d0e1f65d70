package sovang.cli.donor;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

@Command(
        name = "correct",
        header = "sửa thông tin người ủng hộ | correct a donor",
        footer = {
            "sovang donor correct ID --name \"Công ty TNHH Muối Bạc Liêu\" --reason \"Gõ nhầm tên\"",
            "sovang donor correct ID --phone \"\" --reason \"Số của người khác\""
        })
final class DonorCorrect extends Write {

    @Parameters(paramLabel = "ID", description = "mã người ủng hộ | id of the donor")
    String id;

    @Option(
            names = "--kind",
            paramLabel = "LOẠI",
            description = "person, household, enterprise, organisation, locality, anonymous | kind")
    @Nullable
    String kind;

    @Option(names = "--name", paramLabel = "TÊN", description = "tên đúng | right name")
    @Nullable
    String name;

    @Option(names = "--phone", paramLabel = "SỐ", description = "điện thoại, trống để bỏ | phone, empty takes it away")
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

    DonorCorrect(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/donors/" + Query.segment(id) + "/correct";
    }

    @Override
    protected Body body() {
        String itsKind = kind == null
                ? null
                : Choice.of(
                        "--kind", kind, "person", "household", "enterprise", "organisation", "locality", "anonymous");
        Body body = Body.of("kind", itsKind)
                .with("name", name)
                .with("phone", phone)
                .with("address", address)
                .with("idNumber", idNumber);
        if (body.members().isEmpty())
            throw Failure.usage(Text.of("Nêu ít nhất một điều cần sửa.", "Name at least one thing to correct."));
        return body.with("reason", requiredReason());
    }

    @Override
    protected Text done(Node donor) {
        return Text.of("Đã sửa người ủng hộ {}.", "Corrected donor {}.").with(id);
    }

    @Override
    protected String next(Node donor) {
        return "sovang donor show " + id;
    }
}
