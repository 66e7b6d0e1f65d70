package sovang.cli.household;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "clear-duplicate",
        header = "hai hộ giống nhau là hai hộ khác nhau (người duyệt) | two that look alike are two (approver)",
        footer = "sovang household clear-duplicate ID --other ID_KHÁC --reason \"Hai anh em trùng tên, ở chung nhà\"")
final class HouseholdClear extends HouseholdStep {

    @Option(names = "--other", required = true, paramLabel = "ID", description = "hộ kia | the other household")
    String other;

    HouseholdClear(Session session) {
        super(session, "clear-duplicate", Text.of("Đã xác nhận hộ {} là hộ riêng.", "Household {} is one of its own."));
    }

    @Override
    protected Body what() {
        return Body.of("other", other).with("reason", requiredReason());
    }
}
