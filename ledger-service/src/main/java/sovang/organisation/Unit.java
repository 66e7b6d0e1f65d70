package sovang.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.organisation.OrganisationCommand.AddUnit;
import sovang.organisation.OrganisationCommand.EndUnit;
import sovang.organisation.OrganisationCommand.RenameUnit;
import sovang.organisation.command.Directory;
import sovang.organisation.event.OrganisationEvent;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.refusal.Refusal;

/** A committee or board at a level, dated. */
final class Unit {

    private static final LocalDate LONG_AGO = LocalDate.of(1976, 1, 1);

    @AggregateIdentifier
    private String stream;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(AddUnit command, Directory directory) {
        if (from != null)
            throw Refusal.rule(
                    "ORG_UNIT_EXISTS",
                    "Đơn vị có mã " + command.subject() + " đã có. Một mã không bao giờ cấp lại cho đơn vị khác.",
                    "There is a unit " + command.subject() + " already. A code is never given to another unit.");
        var level = directory.level(command.level()).orElseThrow(() -> unknownLevel(command));
        LocalDate start = command.from() != null ? command.from() : level.from() != null ? level.from() : LONG_AGO;
        LocalDate end = command.to() != null ? command.to() : level.to();
        if (!level.holds(start) || (end != null && (end.isBefore(start) || !level.holds(end))))
            throw Refusal.rule(
                    "ORG_UNIT_OUTSIDE_LEVEL",
                    "Cấp " + command.level() + " không có trong cả thời gian từ " + start + " đến " + end + ".",
                    "The level " + command.level() + " does not exist from " + start + " to " + end + ".");
        if (command.parent() != null) directory.requireUnit(command.parent(), start);
        for (var before : command.predecessors())
            if (directory.unit(before).isEmpty()) throw unknownUnit(before.value());
        apply(new UnitAdded(
                command.subject(),
                command.name(),
                command.level(),
                command.parent(),
                command.predecessors(),
                start,
                end));
        return command.subject().value();
    }

    @CommandHandler
    void decide(RenameUnit command) {
        apply(new UnitRenamed(command.subject(), command.name(), command.from()));
    }

    @CommandHandler
    void decide(EndUnit command) {
        if (from != null && command.on().isBefore(from))
            throw Refusal.rule(
                    "ORG_UNIT_ENDS_BEFORE_START",
                    "Đơn vị bắt đầu từ " + from + " nên không thể kết thúc ngày " + command.on() + ".",
                    "The unit begins on " + from + ", so it can't end on " + command.on() + ".");
        apply(new UnitEnded(command.subject(), command.on()));
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case UnitAdded added -> {
                from = added.from();
                to = added.to();
            }
            case UnitEnded ended -> to = ended.on();
            case UnitRenamed renamed -> {}
            case OrganisationEvent.LevelDefined other -> {}
            case OrganisationEvent.FundAdded other -> {}
            case OrganisationEvent.AccountOpened other -> {}
            case OrganisationEvent.AccountCorrected other -> {}
            case OrganisationEvent.AccountClosed other -> {}
            case OrganisationEvent.AccountReopened other -> {}
        }
    }

    static Refusal unknownUnit(String code) {
        return Refusal.rule(
                "ORG_UNIT_UNKNOWN",
                "Chưa có đơn vị mã " + code + ". Hãy thêm bằng lệnh sovang unit add --code " + code + " …",
                "There is no unit " + code + ". Add it with sovang unit add --code " + code + " …");
    }

    private static Refusal unknownLevel(AddUnit command) {
        return Refusal.rule(
                "ORG_LEVEL_UNKNOWN",
                "Chưa có cấp «" + command.level() + "». Xem các cấp bằng lệnh sovang level list.",
                "There is no level \"" + command.level() + "\". See the levels with sovang level list.");
    }
}
