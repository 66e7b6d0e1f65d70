package sovang.cli.loan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang loan}. */
public final class LoanNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("vay vốn ưu đãi", "preferential loans");
    }

    @Override
    public List<String> verbs() {
        var verbs = new ArrayList<>(List.of(
                "record",
                "request",
                "confirm",
                "approve",
                "decline",
                "disburse",
                "repay",
                "unpay",
                "extend",
                "freeze",
                "write-off",
                "recover",
                "revoke",
                "list",
                "show",
                "explain",
                "catch-up",
                "months",
                "programmes",
                "relief",
                "group",
                "capital"));
        verbs.addAll(MirrorVerbs.NAMES);
        return verbs;
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new LoanRecord(session);
            case "request" -> new LoanRequest(session);
            case "confirm" -> new LoanConfirm(session);
            case "approve" -> new LoanApprove(session);
            case "decline" -> new LoanDecline(session);
            case "disburse" -> new LoanDisburse(session);
            case "repay" -> new LoanRepay(session);
            case "unpay" -> new LoanUnpay(session);
            case "extend" -> new LoanExtend(session);
            case "freeze" -> new LoanFreeze(session);
            case "write-off" -> new LoanWriteOff(session);
            case "recover" -> new LoanRecover(session);
            case "revoke" -> new LoanRevoke(session);
            case "list" -> new LoanList(session);
            case "show" -> new LoanShow(session);
            case "explain" -> new LoanExplain(session);
            case "catch-up" -> new LoanCatchUp(session);
            case "months" -> new LoanMonths(session);
            default -> MirrorVerbs.verb(name, session);
        };
    }

    @Override
    public @Nullable Noun within(String name) {
        return switch (name) {
            case "programmes" -> new ProgrammeNoun();
            case "relief" -> new ReliefNoun();
            case "group" -> new GroupNoun();
            case "capital" -> new CapitalNoun();
            default -> null;
        };
    }
}
