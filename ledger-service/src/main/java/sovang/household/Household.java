package sovang.household;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.household.HouseholdCommand.AddHousehold;
import sovang.household.HouseholdCommand.ClassifyHousehold;
import sovang.household.HouseholdCommand.ClearDuplicate;
import sovang.household.HouseholdCommand.DescribeHousehold;
import sovang.household.HouseholdCommand.DieOut;
import sovang.household.HouseholdCommand.MergeHousehold;
import sovang.household.HouseholdCommand.MoveHousehold;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdDiedOut;
import sovang.household.event.HouseholdEvent.HouseholdMerged;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdEvent.HouseholdSplit;
import sovang.household.event.HouseholdId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;

/** A household of the register. What was decided already is decided again without a trace. */
final class Household {

    @AggregateIdentifier
    private String stream;

    private @Nullable UnitCode unit;
    private String code = "";
    private @Nullable Description description;
    private LocalDate registered = LocalDate.MIN;
    private @Nullable String gone;
    private final List<Classification> classes = new ArrayList<>();
    private final Set<HouseholdId> cleared = new HashSet<>();

    Household() {}

    @CommandHandler
    Household(AddHousehold command, Directory directory, Standards standards, Register register) {
        directory.requireUnit(command.unit(), command.on());
        if (register.byCode(command.unit(), command.code()).isPresent()) throw Refusals.codeTaken();
        requireOwn(command.description().citizenNumber(), null, register);
        apply(registered(command.subject(), command.unit(), command.code(), command.description(), null, command.on()));
        if (command.classification() == null) return;
        var classification = command.classification().after(null);
        ClassRules.require(classification, command.on(), standards);
        apply(classification.of(command.subject()));
    }

    static HouseholdRegistered registered(
            HouseholdId id, UnitCode unit, String code, Description it, @Nullable HouseholdId origin, LocalDate on) {
        return new HouseholdRegistered(
                id, unit, code, it.head(), it.address(), it.citizenNumber(), it.profile(), origin, on);
    }

    @CommandHandler
    void decide(DescribeHousehold command, Register register) {
        requireAlive(command.on());
        var now = described().with(command.changes());
        if (now.equals(description)) return;
        requireOwn(command.changes().citizenNumber(), command.subject(), register);
        apply(new HouseholdDescribed(
                command.subject(), now.head(), now.address(), now.citizenNumber(), now.profile(), command.on()));
    }

    @CommandHandler
    void decide(ClassifyHousehold command, Standards standards) {
        requireAlive(command.classification().on());
        var before = Classification.on(command.classification().on(), classes);
        var now = command.classification().after(before);
        ClassRules.require(now, registered, standards);
        if (!now.says(before)) apply(now.of(command.subject()));
    }

    @CommandHandler
    void decide(MoveHousehold command, Directory directory, Register register) {
        requireAlive(command.on());
        if (command.unit().equals(unit) && command.code().equals(code)) throw Refusals.sameUnit(command.unit());
        directory.requireUnit(command.unit(), command.on());
        if (register.byCode(command.unit(), command.code()).isPresent()) throw Refusals.codeTaken();
        apply(new HouseholdMoved(
                command.subject(), unit(), command.unit(), command.code(), command.reason(), command.on()));
    }

    /** Says what the new households begin with: its unit, and its description to be changed. */
    HouseholdRegistered part(HouseholdCommand.Part part, LocalDate on) {
        var old = described();
        var theirs = new Description(old.head(), null, null, old.profile());
        return registered(
                part.subject(), unit(), part.code(), theirs.with(part.changes()), new HouseholdId(stream), on);
    }

    void split(List<HouseholdId> into, String reason, LocalDate on) {
        requireAlive(on);
        apply(new HouseholdSplit(new HouseholdId(stream), into, reason, on));
    }

    @CommandHandler
    void decide(MergeHousehold command, Register register) {
        requireAlive(command.on());
        if (command.into().equals(command.subject())) throw Refusals.intoItself();
        var into = register.find(command.into()).orElseThrow(() -> Refusals.unknown(command.into()));
        if (!into.alive()) throw Refusals.gone(null);
        apply(new HouseholdMerged(command.subject(), command.into(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(DieOut command) {
        requireAlive(command.on());
        apply(new HouseholdDiedOut(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(ClearDuplicate command, Register register) {
        requireAlive(command.on());
        if (cleared.contains(command.other())) return;
        if (command.other().equals(command.subject())) throw Refusals.intoItself();
        if (register.find(command.other()).isEmpty()) throw Refusals.unknown(command.other());
        if (!register.areTwins(command.subject(), command.other()))
            throw Refusals.notAlike(command.subject(), command.other());
        apply(new DuplicateCleared(command.subject(), command.other(), command.reason(), command.on()));
    }

    private UnitCode unit() {
        return Objects.requireNonNull(unit);
    }

    private Description described() {
        return Objects.requireNonNull(description);
    }

    private void requireAlive(LocalDate on) {
        if (gone != null) throw Refusals.gone(gone);
        if (on.isBefore(registered)) throw Refusals.tooEarly(on, registered);
    }

    private static void requireOwn(@Nullable Personal number, @Nullable HouseholdId its, Register register) {
        if (number == null || number.value() == null) return;
        var holder = register.holder(number.value(), its);
        if (holder.isPresent()) throw Refusals.citizenTaken(holder.get());
    }

    @EventSourcingHandler
    void evolve(HouseholdEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case HouseholdRegistered it -> {
                unit = it.unit();
                code = it.code();
                registered = it.on();
                description = Description.of(it);
            }
            case HouseholdDescribed it -> description = Description.of(it);
            case HouseholdClassified it -> classes.add(Classification.of(it));
            case HouseholdMoved it -> {
                unit = it.unit();
                code = it.code();
            }
            case HouseholdSplit it -> {}
            case HouseholdMerged it -> gone = "merged";
            case HouseholdDiedOut it -> gone = "died-out";
            case DuplicateCleared it -> cleared.add(it.other());
        }
    }
}
