package sovang.cli.household;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "merge",
        header = "nhập hộ vào hộ khác | a household becomes part of another",
        footer = "sovang household merge ID --into ID_KHÁC --reason \"Một hộ ghi hai lần\"")
final class HouseholdMerge extends HouseholdStep {

    @Option(names = "--into", required = true, paramLabel = "ID", description = "hộ còn lại | the one that stays")
    String into;

    HouseholdMerge(Session session) {
        super(session, "merge", Text.of("Đã nhập hộ {}.", "Merged household {}."));
    }

    @Override
    protected Body what() {
        return Body.of("into", into).with("reason", requiredReason());
    }
}
