package sovang.cli;

import java.io.PrintStream;
import java.util.List;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Width;

/** One thing in full: a line for each of its members that says something. */
public abstract class Show extends Read {

    protected Show(Session session) {
        super(session);
    }

    protected abstract String path();

    protected abstract List<Column> columns();

    protected Query query() {
        return Query.empty();
    }

    /** What stands below the members, for instance the payments of a pledge. */
    protected void below(Node thing, PrintStream out) {}

    @Override
    public Integer call() {
        Answer answer = ledger().get(path(), query());
        Node thing = answer.json();
        printer().print(answer.body(), () -> new Table(columns(), List.of(thing)), out -> {
            members(thing, columns(), session.lang(), out);
            below(thing, out);
        });
        Personal.hint(session, printer(), columns(), List.of(thing));
        return Exit.DONE;
    }

    /** Who did what to it, when and why. */
    protected void history(String id, PrintStream out) {
        History.of(ledger(), id).print(session, out);
    }

    protected void table(Node thing, String list, List<Column> columns, PrintStream out) {
        List<Node> rows = thing.list(list);
        if (rows.isEmpty()) return;
        out.println();
        new Table(columns, rows).print(out, session.lang(), session.colour());
    }

    static void members(Node thing, List<Column> columns, Lang lang, PrintStream out) {
        List<Column> filled = columns.stream()
                .filter(column -> !column.shown(thing, lang).isEmpty())
                .toList();
        int widest = filled.stream()
                .mapToInt(column -> Width.of(column.title().in(lang)))
                .max()
                .orElse(0);
        for (Column column : filled) {
            out.println(Width.pad(column.title().in(lang), widest, false) + "  " + column.shown(thing, lang));
        }
    }
}
