package sovang.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

/** A list with pages. */
public abstract class Listing extends Read {

    @Mixin
    Pages pages = new Pages();

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
        Answer answer = pages.of(ledger(), path(), query(), printer());
        Node json = answer.json();
        print(answer, columns(), json.list("items"));
        Personal.hint(session, printer(), columns(), json.list("items"));
        return pages.told(session, json, printer());
    }
}
