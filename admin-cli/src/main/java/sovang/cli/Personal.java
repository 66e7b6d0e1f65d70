package sovang.cli;

import java.util.List;
import picocli.CommandLine.Option;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Format;
import sovang.cli.output.Printer;
import sovang.cli.text.Text;

/** {@code --personal}: what is masked of people, in full. */
public final class Personal {

    private static final String MASKED = "•••";

    @Option(
            names = "--personal",
            description =
                    "hiện đủ điện thoại, số giấy tờ, địa chỉ, liên hệ | phones, numbers, addresses, contacts in full")
    boolean asked;

    public boolean asked() {
        return asked;
    }

    /** Says to people how to see what stands masked before them. */
    static void hint(Session session, Printer printer, List<Column> columns, List<Node> rows) {
        if (printer.isJson() || printer.format() == Format.NDJSON) return;
        if (rows.stream()
                .anyMatch(row -> columns.stream().anyMatch(it -> it.data(row).contains(MASKED)))) session.say(HINT);
    }

    private static final Text HINT =
            Text.of("Xem đủ phần bị che (•••): thêm --personal", "To see what is masked (•••): add --personal");
}
