package sovang.cli.account;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "correct",
        header = "sửa ngân hàng, số hoặc tên ghi sai | correct bank, number or name",
        footer = "sovang account correct MÃ --number 0011001932418 --reason \"Gõ nhầm số\"")
final class AccountCorrect extends AccountStep {

    @Option(names = "--bank", paramLabel = "NGÂN_HÀNG", description = "ngân hàng đúng | right bank")
    @Nullable
    String bank;

    @Option(names = "--number", paramLabel = "SỐ", description = "số đúng | right number")
    @Nullable
    String number;

    @Option(names = "--name", paramLabel = "TÊN", description = "tên đúng | right name")
    @Nullable
    String name;

    AccountCorrect(Session session) {
        super(session, "correct", Text.of("Đã sửa {}.", "Corrected {}."));
    }

    @Override
    protected Body body() {
        if (bank == null && number == null && name == null)
            throw Failure.usage(
                    Text.of("Thiếu --bank, --number hoặc --name.", "--bank, --number or --name is missing."));
        return super.body().with("bank", bank).with("number", number).with("name", name);
    }
}
