package sovang.cli.loan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;

/** The verbs of {@code sovang loan} that speak of the bank's files. */
final class MirrorVerbs {

    static final List<String> NAMES =
            List.of("import", "mirrors", "compare", "portfolio", "due", "classify", "contract", "differences");

    private MirrorVerbs() {}

    static Act verb(String name, Session session) {
        return switch (name) {
            case "import" -> new LoanImport(session);
            case "mirrors" -> new LoanMirrors(session);
            case "compare" -> new LoanCompare(session);
            case "portfolio" -> new LoanPortfolio(session);
            case "due" -> new LoanDue(session);
            case "classify" -> new LoanClassify(session);
            case "contract" -> new LoanContract(session);
            case "differences" -> new LoanDifferences(session);
            default -> throw Noun.unknown(name);
        };
    }
}
