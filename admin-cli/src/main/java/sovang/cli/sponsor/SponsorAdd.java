package sovang.cli.sponsor;

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
        header = "thêm đơn vị (người) nhận đỡ đầu | add a sponsor",
        footer = "sovang sponsor add --kind enterprise --name \"Công ty Điện lực\" --unit 95001 --capacity 20")
final class SponsorAdd extends Write {

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "LOẠI",
            description = "department, locality, enterprise, mass_organisation, individual, household | kind")
    String kind;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên | name")
    String name;

    @Option(names = "--contact", paramLabel = "LIÊN_HỆ", description = "người và số điện thoại liên hệ | contact")
    @Nullable
    String contact;

    @Option(names = "--unit", paramLabel = "MÃ", description = "thuộc đơn vị | unit where it belongs")
    @Nullable
    String unit;

    @Option(names = "--donor", paramLabel = "ID", description = "là người ủng hộ nào | the donor that it is")
    @Nullable
    String donor;

    @Option(
            names = "--household",
            paramLabel = "ID",
            description = "là hộ khá nào trong sổ hộ | the household that it is")
    @Nullable
    String household;

    @Option(
            names = "--capacity",
            paramLabel = "SỐ",
            description = "số hộ nhận được mỗi năm | households it can take a year")
    @Nullable
    Integer capacity;

    SponsorAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/sponsors";
    }

    @Override
    protected Body body() {
        return Body.of(
                        "kind",
                        Choice.of(
                                "--kind",
                                kind,
                                "department",
                                "locality",
                                "enterprise",
                                "mass_organisation",
                                "individual",
                                "household"))
                .with("name", name)
                .with("contact", contact)
                .with("unit", unit)
                .with("donor", donor)
                .with("household", household)
                .with("capacity", capacity);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã thêm đơn vị nhận đỡ đầu {}: {}.", "Added sponsor {}: {}.")
                .with(thing.text("id"), name);
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing record --household ID --sponsor " + thing.text("id") + " --year NĂM";
    }
}
