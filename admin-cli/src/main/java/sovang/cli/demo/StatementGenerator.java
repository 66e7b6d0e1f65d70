package sovang.cli.demo;

import java.nio.file.Path;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.text.Text;

/** Stands in until the generator of statements is merged. */
public final class StatementGenerator {

    /** What was written: how many credits, and their sum in đồng. */
    public record Written(long credits, long creditSum) {}

    private StatementGenerator() {}

    @SuppressWarnings("DoNotCallSuggester")
    public static Written write(String layout, int rows, long seed, Path file) {
        throw Failure.of(
                Exit.FAILED,
                Text.of("Chưa có bộ sinh sao kê {}.", "There is no generator of {} statements yet.")
                        .with(layout + " " + rows + " " + seed + " " + file));
    }
}
