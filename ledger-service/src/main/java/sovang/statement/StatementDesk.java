package sovang.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import sovang.book.command.RecordBankLines;
import sovang.book.command.RecordBankLines.Credit;
import sovang.book.command.RecordBankLines.Debit;
import sovang.book.command.ReverseBankLines;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.statement.Shelf.Match;
import sovang.statement.StatementCommand.BookLines;
import sovang.statement.StatementCommand.ReleaseLine;
import sovang.statement.StatementCommand.StartUndo;
import sovang.statement.StatementCommand.UndoLines;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineSkipped;
import sovang.statement.event.LineId;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.statement.file.BadRow;
import sovang.statement.file.ReadRow;
import sovang.statement.file.StatementRow;
import sovang.store.Aggregates;
import sovang.store.Gateway;

/** Books and undoes the lines of a statement, a chunk at a time, each chunk in one unit of work with the books. */
@Component
final class StatementDesk {

    private final Shelf shelf;
    private final Gateway gateway;
    private final Aggregates aggregates;
    private final Repository<Statement> statements;
    private final Repository<Line> lines;

    StatementDesk(Shelf shelf, Gateway gateway, Aggregates aggregates) {
        this.shelf = shelf;
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.statements = aggregates.shortLived(Statement.class);
        this.lines = aggregates.shortLived(Line.class);
        aggregates.desk(this);
    }

    @CommandHandler
    String decide(BookLines command) {
        var statement = statements.load(command.stream());
        var accepted = statement.invoke(Statement::accepted);
        int from = statement.invoke(Statement::booked) + 1;
        var id = command.statement();
        var matches = shelf.matches(id, from, from + command.rows().size() - 1);
        var credits = new ArrayList<Credit>();
        var debits = new ArrayList<Debit>();
        Dong received = Dong.ZERO;
        Dong out = Dong.ZERO;
        for (ReadRow read : command.rows()) {
            switch (read) {
                case BadRow bad -> aggregates.begin(skipped(id, bad));
                case StatementRow row
                when matches.containsKey(row.row()) ->
                    aggregates.begin(held(id, row, Objects.requireNonNull(matches.get(row.row()))));
                case StatementRow row
                when row.isCredit() -> {
                    credits.add(Rows.credit(id, row));
                    received = received.plus(row.credit());
                }
                case StatementRow row -> {
                    debits.add(Rows.debit(id, row));
                    out = out.plus(row.debit());
                }
            }
        }
        record(accepted, credits, debits);
        var booked = new LinesBooked(
                id,
                from,
                from + command.rows().size() - 1,
                credits.size(),
                received,
                debits.size(),
                out,
                command.last());
        statement.execute(it -> it.book(booked));
        return id.value();
    }

    @CommandHandler
    String decide(StartUndo command) {
        try {
            statements.load(command.stream()).execute(it -> it.startUndo(command.reason()));
            return command.statement().value();
        } catch (AggregateNotFoundException e) {
            throw unknown(command.statement());
        }
    }

    @CommandHandler
    String decide(UndoLines command) {
        var statement = statements.load(command.stream());
        String reason = statement.invoke(Statement::undoReason);
        var dependents = shelf.dependents(command.statement(), command.from(), command.through());
        var held = held(dependents.stream().flatMap(List::stream).toList());
        var booked = shelf.booked(command.statement(), command.from(), command.through());
        Object reversed =
                gateway.ask(new ReverseBankLines(command.statement(), booked.receipts(), booked.outflows(), reason));
        held.book(dependents, reason);
        var undone = new LinesUndone(
                command.statement(),
                command.from(),
                command.through(),
                reversed instanceof Integer count ? count : 0,
                command.last());
        statement.execute(it -> it.undo(undone));
        return command.statement().value();
    }

    @CommandHandler
    String decide(ReleaseLine command) {
        var line = new Match(command.statement(), command.row());
        try {
            held(List.of(line)).book(List.of(List.of(line)), command.reason());
            return command.statement().value();
        } catch (AggregateNotFoundException e) {
            throw Refusal.notFound(
                    "STATEMENT_LINE_UNKNOWN",
                    "Dòng " + line.row() + " của sao kê này không bị giữ lại.",
                    "Row " + line.row() + " of this import is not held back.");
        }
    }

    private HeldLines held(List<Match> held) {
        return new HeldLines(gateway, statements, lines, held);
    }

    private void record(StatementAccepted accepted, List<Credit> credits, List<Debit> debits) {
        if (credits.isEmpty() && debits.isEmpty()) return;
        gateway.ask(new RecordBankLines(
                accepted.unit(), accepted.fund(), accepted.campaign(), accepted.purse(), credits, debits));
    }

    private static LineHeld held(StatementId id, StatementRow row, Match match) {
        return new LineHeld(
                new LineId(id, row.row()),
                match.statement(),
                match.row(),
                row.date(),
                row.credit(),
                row.debit(),
                Rows.written(id, row.cells()));
    }

    private static LineSkipped skipped(StatementId id, BadRow bad) {
        var fault = bad.faults().getFirst();
        return new LineSkipped(
                new LineId(id, bad.row()), fault.column(), fault.problem().name(), Rows.written(id, bad.cells()));
    }

    static Refusal unknown(StatementId id) {
        return Refusal.notFound(
                "STATEMENT_UNKNOWN", "Không có lần nhập sao kê " + id + ".", "There is no import " + id + ".");
    }
}
