package sovang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.text.Text;

/** A list with pages: one page, or with {@code --all} every page. */
public abstract class Listing extends Read {

    private static final int LARGEST_PAGE = 500;

    @Option(names = "--cursor", paramLabel = "MỐC", description = "trang tiếp theo, như lần trước in ra | next page")
    @Nullable
    String cursor;

    @Option(names = "--page-size", paramLabel = "SỐ", description = "số dòng một trang, nhiều nhất 500 | rows a page")
    @Nullable
    Integer pageSize;

    @Option(names = "--all", description = "mọi trang | every page")
    boolean all;

    protected Listing(Session session) {
        super(session);
    }

    protected abstract String path();

    protected abstract List<Column> columns();

    protected Query query() {
        return Query.empty();
    }

    @Override
    public Integer call() {
        if (pageSize != null && (pageSize < 1 || pageSize > LARGEST_PAGE)) {
            throw Failure.usage(Text.of("--page-size từ 1 đến 500.", "--page-size is from 1 to 500."));
        }
        Answer answer = all ? everyPage() : page(cursor, pageSize);
        Node json = answer.json();
        List<Node> rows = json.list("items");
        print(answer, columns(), rows);
        if (!json.at("next").isNothing()) {
            session.say(Text.of("Còn nữa: thêm --cursor {} hoặc --all", "There is more: add --cursor {} or --all")
                    .with(json.text("next")));
        } else if (rows.isEmpty()) {
            session.say(Text.of("Không có gì.", "Nothing found."));
        }
        return Exit.DONE;
    }

    private Answer page(@Nullable String from, @Nullable Integer size) {
        return ledger().get(path(), query().with("cursor", from).with("pageSize", size));
    }

    private Answer everyPage() {
        List<Node> rows = new ArrayList<>();
        String from = cursor;
        do {
            Node page = page(from, LARGEST_PAGE).json();
            rows.addAll(page.list("items"));
            from = page.at("next").isNothing() ? null : page.text("next");
        } while (from != null);
        Map<String, @Nullable Object> together = new LinkedHashMap<>();
        together.put("items", rows);
        together.put("next", null);
        return Answer.of(Json.write(together));
    }
}
