package sovang.statement.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Statements for tests: written in the test, kept beside it, or the real ones where they are at hand. */
final class Statements {

    static final String VCB = "PageId,TNXDate,DocNo,Debit,Credit,Balance,TransactionDetails\n";
    static final String TEN =
            "PageId,Date,Time,DocumentNumber,ReferenceNumber,TransactionDetails,DebitAmount,CreditAmount,"
                    + "Balance,OffsetAccount\n";

    private static final byte[] NO_KEY = {};

    private Statements() {}

    static StatementSource text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static StatementSource bytes(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A real statement; the test is skipped where the folder is not there. */
    static StatementSource real(String name) {
        var file = Path.of("..", "..", "shared", "data", name);
        assumeTrue(Files.exists(file), "skipped: no real statement " + name + " beside the project");
        return () -> Files.newInputStream(file);
    }

    static StatementSource kept(String name) {
        return () -> {
            var in = Statements.class.getResourceAsStream("/statement/" + name);
            if (in == null) throw new IOException("no " + name);
            return in;
        };
    }

    static StatementCheck check(StatementSource source) {
        return check(source, FileLimits.USUAL);
    }

    static StatementCheck check(StatementSource source, FileLimits limits) {
        try {
            return StatementCheck.of(source, null, NO_KEY, limits, Days.ANY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StatementCheck check(String text) {
        return check(text(text));
    }

    static List<ReadRow> rows(StatementSource source, NumberStyle style) {
        try (var reader = StatementReader.open(source, null, style, LocalDate.of(2100, 1, 1))) {
            var rows = new ArrayList<ReadRow>();
            for (var row = reader.next(); row != null; row = reader.next()) rows.add(row);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StatementRow onlyRow(String text) {
        var rows = rows(text(text), check(text).style());
        return (StatementRow) rows.getFirst();
    }
}
