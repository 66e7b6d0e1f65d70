package sovang.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import sovang.book.command.RecordBankLines;
import sovang.book.command.RecordBankLines.Credit;
import sovang.book.command.RecordBankLines.Debit;
import sovang.book.event.BankLine;
import sovang.statement.Shelf.Match;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineId;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.store.Gateway;

/**
 * Held lines that are about to be booked after all. They are loaded before anything happens in the unit of work, since
 * Axon looks through everything that is staged each time it loads.
 */
final class HeldLines {

    private final Gateway gateway;
    private final Map<StatementId, StatementAccepted> statements = new LinkedHashMap<>();
    private final Map<Match, Aggregate<Line>> lines = new LinkedHashMap<>();

    HeldLines(Gateway gateway, Repository<Statement> statements, Repository<Line> lines, List<Match> held) {
        this.gateway = gateway;
        for (Match line : held)
            this.statements.computeIfAbsent(
                    line.statement(), id -> statements.load(id.stream()).invoke(Statement::accepted));
        for (Match line : held) this.lines.put(line, lines.load(new LineId(line.statement(), line.row()).stream()));
    }

    /** Of the lines that match one row, the first is booked in its place, and the others now match that one. */
    void book(List<List<Match>> alike, String reason) {
        var released = new LinkedHashMap<StatementId, List<LineHeld>>();
        for (var same : alike) {
            Match heir = same.getFirst();
            released.computeIfAbsent(heir.statement(), id -> new ArrayList<>())
                    .add(line(heir).invoke(line -> line.release(reason)));
            for (Match other : same.subList(1, same.size()))
                line(other).execute(line -> line.rematch(heir.statement(), heir.row()));
        }
        released.forEach((id, booked) -> record(Objects.requireNonNull(statements.get(id)), booked));
    }

    private Aggregate<Line> line(Match match) {
        return Objects.requireNonNull(lines.get(match));
    }

    private void record(StatementAccepted accepted, List<LineHeld> released) {
        var credits = new ArrayList<Credit>();
        var debits = new ArrayList<Debit>();
        for (LineHeld held : released) {
            var id = held.subject().statement();
            int row = held.subject().row();
            var line = new BankLine(id, row, held.written());
            if (held.credit().isPositive())
                credits.add(new Credit(Rows.receipt(id, row), held.credit(), held.on(), line));
            else
                debits.add(new Debit(
                        Rows.outflow(id, row), Rows.kind(held.written().shown()), held.debit(), held.on(), line));
        }
        gateway.ask(new RecordBankLines(
                accepted.unit(), accepted.fund(), accepted.campaign(), accepted.purse(), credits, debits));
    }
}
