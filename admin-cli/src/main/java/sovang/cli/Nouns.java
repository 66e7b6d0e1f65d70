package sovang.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import sovang.cli.account.AccountNoun;
import sovang.cli.actor.ActorNoun;
import sovang.cli.audit.AuditNoun;
import sovang.cli.backup.BackupNoun;
import sovang.cli.book.BookNoun;
import sovang.cli.campaign.CampaignNoun;
import sovang.cli.completion.Completion;
import sovang.cli.context.ContextNoun;
import sovang.cli.context.WhoAmI;
import sovang.cli.demo.Demo;
import sovang.cli.doctor.Check;
import sovang.cli.doctor.Doctor;
import sovang.cli.donor.DonorNoun;
import sovang.cli.fund.FundNoun;
import sovang.cli.hold.HoldNoun;
import sovang.cli.household.HouseholdNoun;
import sovang.cli.indicator.IndicatorNoun;
import sovang.cli.level.LevelNoun;
import sovang.cli.loan.LoanNoun;
import sovang.cli.need.NeedNoun;
import sovang.cli.opening.OpeningNoun;
import sovang.cli.pairing.PairingNoun;
import sovang.cli.plan.PlanNoun;
import sovang.cli.pledge.PledgeNoun;
import sovang.cli.progress.Progress;
import sovang.cli.projection.ProjectionNoun;
import sovang.cli.receipt.ReceiptNoun;
import sovang.cli.server.ServerNoun;
import sovang.cli.sponsor.SponsorNoun;
import sovang.cli.standard.StandardNoun;
import sovang.cli.statement.StatementNoun;
import sovang.cli.template.Template;
import sovang.cli.text.Text;
import sovang.cli.unit.UnitNoun;

/** All that can follow {@code sovang}; each is loaded only when it is typed. */
final class Nouns {

    static final List<String> NAMES = List.of(
            "pledge",
            "receipt",
            "statement",
            "need",
            "progress",
            "household",
            "standard",
            "sponsor",
            "pairing",
            "hold",
            "donor",
            "book",
            "opening",
            "unit",
            "level",
            "fund",
            "account",
            "campaign",
            "plan",
            "loan",
            "indicator",
            "audit",
            "projection",
            "actor",
            "backup",
            "context",
            "whoami",
            "server",
            "template",
            "doctor",
            "check",
            "completion",
            "demo");

    private Nouns() {}

    static CommandLine line(String name, @Nullable String verb, Session session) {
        Object found = find(name, session);
        return found instanceof Noun noun ? Tree.noun(name, noun, verb, session) : new CommandLine(found);
    }

    static Text title(String name, Session session) {
        Object found = find(name, session);
        if (found instanceof Noun noun) return noun.title();
        Command command = found.getClass().getAnnotation(Command.class);
        return command == null || command.header().length == 0 ? Text.same("") : Text.pair(command.header()[0]);
    }

    private static Object find(String name, Session session) {
        return switch (name) {
            case "pledge" -> new PledgeNoun();
            case "receipt" -> new ReceiptNoun();
            case "statement" -> new StatementNoun();
            case "need" -> new NeedNoun();
            case "progress" -> new Progress(session);
            case "household" -> new HouseholdNoun();
            case "standard" -> new StandardNoun();
            case "sponsor" -> new SponsorNoun();
            case "pairing" -> new PairingNoun();
            case "hold" -> new HoldNoun();
            case "donor" -> new DonorNoun();
            case "book" -> new BookNoun();
            case "opening" -> new OpeningNoun();
            case "unit" -> new UnitNoun();
            case "level" -> new LevelNoun();
            case "fund" -> new FundNoun();
            case "account" -> new AccountNoun();
            case "campaign" -> new CampaignNoun();
            case "loan" -> new LoanNoun();
            case "plan" -> new PlanNoun();
            case "indicator" -> new IndicatorNoun();
            case "audit" -> new AuditNoun();
            case "projection" -> new ProjectionNoun();
            case "actor" -> new ActorNoun();
            case "backup" -> new BackupNoun();
            case "context" -> new ContextNoun();
            case "whoami" -> new WhoAmI(session);
            case "template" -> new Template(session);
            case "doctor" -> new Doctor(session);
            case "check" -> new Check(session);
            case "completion" -> new Completion(session);
            case "demo" -> new Demo(session);
            case "server" -> new ServerNoun();
            default -> throw Noun.unknown(name);
        };
    }
}
