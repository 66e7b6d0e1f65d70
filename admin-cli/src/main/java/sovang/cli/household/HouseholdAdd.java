package sovang.cli.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "lập sổ một hộ và xếp loại | register a household and class it",
        footer =
                "sovang household add --unit 95 --code HN-001 --head \"Nguyễn Văn Minh\" --class HO_NGHEO --decision \"12/QĐ-UBND\" --on 2025-12-15 --members 4")
final class HouseholdAdd extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(
            names = "--code",
            required = true,
            paramLabel = "MÃ",
            description = "mã hộ trong danh sách | code in the lists")
    String code;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày quyết định, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    @Mixin
    private final About about = new About();

    @Mixin
    private final Decision decision = new Decision();

    HouseholdAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("code", code)
                .with("about", about.body())
                .with("classified", decision.isGiven() ? decision.body() : null)
                .with("on", on);
    }

    @Override
    protected Text done(Node household) {
        return Text.of("Đã lập sổ hộ {}, mã {}.", "Registered household {}, id {}.")
                .with(code, household.text("id"));
    }

    @Override
    protected String next(Node household) {
        return "sovang household show " + household.text("id");
    }
}
