package sovang.statement;

import sovang.organisation.command.Directory.Account;
import sovang.statement.event.StatementId;
import sovang.statement.file.Overlap;
import sovang.statement.file.StatementCheck;

/** What became of a file; {@code overlap} says which {@code held} rows are held back. */
record Outcome(
        StatementId id,
        long position,
        boolean replayed,
        String state,
        StatementCheck check,
        Overlap overlap,
        int held,
        Account account) {}
