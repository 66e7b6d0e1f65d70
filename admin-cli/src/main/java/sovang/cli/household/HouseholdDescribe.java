package sovang.cli.household;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "describe",
        header = "sửa thông tin của hộ | change what is said of a household",
        footer = "sovang household describe ID --members 5 --children 2")
final class HouseholdDescribe extends HouseholdStep {

    @Mixin
    private final About about = new About();

    HouseholdDescribe(Session session) {
        super(session, "describe", Text.of("Đã sửa thông tin hộ {}.", "Described household {}."));
    }

    @Override
    protected Body what() {
        return Body.of("about", about.body());
    }
}
