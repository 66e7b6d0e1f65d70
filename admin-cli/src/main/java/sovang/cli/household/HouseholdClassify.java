package sovang.cli.household;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "classify",
        header = "xếp loại hộ theo quyết định | class a household by a decision",
        footer =
                "sovang household classify ID --class HO_MOI_THOAT_NGHEO --decision \"45/QĐ-UBND\" --on 2025-12-15 --left-list 2025-11-30")
final class HouseholdClassify extends HouseholdStep {

    @Mixin
    private final Decision decision = new Decision();

    HouseholdClassify(Session session) {
        super(session, "classify", Text.of("Đã xếp loại hộ {}.", "Classed household {}."));
    }

    @Override
    protected Body what() {
        return decision.body();
    }
}
