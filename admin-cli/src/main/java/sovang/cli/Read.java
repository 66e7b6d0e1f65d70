package sovang.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.http.Answer;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Dates;
import sovang.cli.text.Text;

/** Whatever gives data: in which form, and where to. */
public abstract class Read extends Act {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "table|json|csv|tsv|xlsx",
            description = "dạng kết quả | form of the answer")
    @Nullable
    String output;

    @Option(names = "--out", paramLabel = "TỆP", description = "ghi ra tệp, dạng theo đuôi tệp | write to a file")
    @Nullable
    Path file;

    protected Read(Session session) {
        super(session);
    }

    @Override
    protected void prepare() {
        printer();
    }

    protected Printer printer() {
        return new Printer(session, output, file, head());
    }

    /** What stands above the rows of an Excel file: what it is, and when it was asked. */
    protected List<String> head() {
        Command named = getClass().getAnnotation(Command.class);
        if (named == null || named.header().length == 0) return List.of();
        String title = Text.pair(named.header()[0]).in(session.lang());
        return List.of(
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                Text.of("Lập lúc {}", "Made at {}")
                        .with(Dates.moment(OffsetDateTime.now(Dates.VIETNAM).toString()))
                        .in(session.lang()));
    }

    /** Gives rows: aligned for people, as they are for programs. */
    protected void print(Answer answer, List<Column> columns, List<Node> rows) {
        Table table = new Table(columns, rows);
        printer().print(answer.body(), () -> table, out -> table.print(out, session.lang(), session.colour()));
    }
}
