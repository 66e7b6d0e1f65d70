package sovang.cli.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "split",
        header = "tách hộ | members leave and make households of their own",
        footer = "sovang household split ID --into \"HN-201=Trần Thị Lan=3\" --reason \"Con ra ở riêng\"")
final class HouseholdSplit extends HouseholdStep {

    @Option(
            names = "--into",
            required = true,
            paramLabel = "MÃ=CHỦ_HỘ=SỐ_NGƯỜI",
            description = "một hộ mới, ghi nhiều lần được | a new household: code, head, members")
    List<String> into = new ArrayList<>();

    HouseholdSplit(Session session) {
        super(session, "split", Text.of("Đã tách hộ {}.", "Split household {}."));
    }

    @Override
    protected Body what() {
        return Body.of("into", into.stream().map(HouseholdSplit::part).toList()).with("reason", requiredReason());
    }

    private static Map<String, @Nullable Object> part(String typed) {
        String[] parts = typed.split("=", -1);
        if (parts.length != 3 || !parts[2].strip().matches("[0-9]{1,2}"))
            throw Failure.usage(Text.of(
                            "--into {}: ghi MÃ=CHỦ_HỘ=SỐ_NGƯỜI, ví dụ HN-201=Trần Thị Lan=3.",
                            "--into {}: write CODE=HEAD=MEMBERS, such as HN-201=Trần Thị Lan=3.")
                    .with(typed));
        // the others of the old household stay: of working age and children are counted anew when it is described
        Body about = Body.of("head", parts[1].strip())
                .with("members", Integer.valueOf(parts[2].strip()))
                .with("workingAge", 0)
                .with("children", 0);
        return Body.of("code", parts[0].strip()).with("about", about).members();
    }
}
