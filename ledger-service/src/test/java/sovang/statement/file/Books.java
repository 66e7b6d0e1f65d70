package sovang.statement.file;

import java.util.ArrayList;
import java.util.List;

/** The books of one account as a test keeps them: what each import brought, what it held back. */
final class Books {

    private final List<Earlier> imports = new ArrayList<>();
    private int lines;

    /** Imports a file: its new rows are booked, the others held. */
    Overlap take(Identities file) {
        var overlap = Overlap.of(file, imports);
        var taken = new Earlier(String.valueOf(imports.size() + 1));
        for (int at = 0; at < file.size(); at++) {
            var line = overlap.match(at);
            if (!file.isGood(at)) taken.absent(at + 1, file.hash(at), file.date(at), file.isStrong(at));
            else if (line == null) {
                taken.booked(at + 1, file.hash(at), file.date(at), file.isStrong(at));
                lines++;
            } else taken.heldFor(line, at + 1, file.hash(at), file.date(at), file.isStrong(at));
            if (file.knowsWorn()) taken.worn(file.wornHash(at), file.isBalanced(at), file.isChained(at));
        }
        imports.add(taken);
        return overlap;
    }

    /** How many lines of the bank stand in the books. */
    int size() {
        return lines;
    }
}
