package sovang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.http.Answer;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Format;
import sovang.cli.output.Printer;
import sovang.cli.text.Text;

/** Which part of a long list is asked for: a screen shows a page, a file and a table for programs hold all of it. */
public final class Pages {

    private static final int LARGEST_PAGE = 500;

    @Option(names = "--cursor", paramLabel = "MỐC", description = "trang tiếp theo, như lần trước in ra | next page")
    @Nullable
    String cursor;

    @Option(names = "--page-size", paramLabel = "SỐ", description = "số dòng một trang, nhiều nhất 500 | rows a page")
    @Nullable
    Integer pageSize;

    @Option(names = "--all", description = "mọi trang (ghi ra tệp thì luôn đủ) | every page (a file always holds them)")
    boolean all;

    /** One page or all, with the same members either way: {@code items} and {@code next}. */
    public Answer of(Ledger ledger, String path, Query query, Printer printer) {
        if (pageSize != null && (pageSize < 1 || pageSize > LARGEST_PAGE)) {
            throw Failure.usage(Text.of("--page-size từ 1 đến 500.", "--page-size is from 1 to 500."));
        }
        boolean whole = all || (pageSize == null && cursor == null && isExport(printer));
        return whole ? every(ledger, path, query, cursor) : page(ledger, path, query, cursor, pageSize);
    }

    /** Says what is missing; a file that does not hold everything ends as done in part. */
    public int told(Session session, Node json, Printer printer) {
        if (json.at("next").isNothing()) {
            if (json.list("items").isEmpty()) session.say(Text.of("Không có gì.", "Nothing found."));
            return Exit.DONE;
        }
        session.say(Text.of("Còn nữa: thêm --cursor {} hoặc --all", "There is more: add --cursor {} or --all")
                .with(json.text("next")));
        if (!isExport(printer)) return Exit.DONE;
        session.say(Text.of("CHƯA ĐỦ: tệp chỉ có một trang.", "NOT WHOLE: the file holds one page only."));
        return Exit.IN_PART;
    }

    private static boolean isExport(Printer printer) {
        return printer.isFile() || printer.format() == Format.CSV || printer.format() == Format.TSV;
    }

    private static Answer page(Ledger ledger, String path, Query query, @Nullable String from, @Nullable Integer size) {
        return ledger.get(path, query.plus().with("cursor", from).with("pageSize", size));
    }

    /** Every page as one, with what else stood on the first. */
    public static Answer every(Ledger ledger, String path, Query query, @Nullable String cursor) {
        Node first = page(ledger, path, query, cursor, LARGEST_PAGE).json();
        List<Node> rows = new ArrayList<>(first.list("items"));
        String next = first.text("next");
        while (!next.isEmpty()) {
            Node page = page(ledger, path, query, next, LARGEST_PAGE).json();
            rows.addAll(page.list("items"));
            next = page.text("next");
        }
        Map<String, @Nullable Object> together = new LinkedHashMap<>();
        for (String member : first.names()) together.put(member, first.at(member));
        together.put("items", rows);
        together.put("next", null);
        return Answer.of(Json.write(together));
    }
}
