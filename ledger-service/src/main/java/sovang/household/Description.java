package sovang.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.Area;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.naming.Personal;

/** What the register says of a household. */
record Description(
        Personal head, @Nullable Personal address, @Nullable Personal citizenNumber, Profile profile) {

    /** What is to be changed of it; null leaves it as it is. */
    record Changes(
            @Nullable Personal head,
            @Nullable Personal address,
            @Nullable Personal citizenNumber,
            @Nullable Area area,
            @Nullable Boolean hardArea,
            @Nullable Boolean ethnicArea,
            @Nullable Integer members,
            @Nullable Integer workingAge,
            @Nullable Integer children,
            @Nullable List<PriorityFlag> flags) {}

    static Description of(HouseholdRegistered event) {
        return new Description(event.head(), event.address(), event.citizenNumber(), event.profile());
    }

    static Description of(HouseholdDescribed event) {
        return new Description(event.head(), event.address(), event.citizenNumber(), event.profile());
    }

    Description with(Changes changes) {
        return new Description(
                or(changes.head(), head),
                changes.address() == null ? address : changes.address(),
                changes.citizenNumber() == null ? citizenNumber : changes.citizenNumber(),
                new Profile(
                        or(changes.area(), profile.area()),
                        or(changes.hardArea(), profile.hardArea()),
                        or(changes.ethnicArea(), profile.ethnicArea()),
                        or(changes.members(), profile.members()),
                        or(changes.workingAge(), profile.workingAge()),
                        or(changes.children(), profile.children()),
                        or(changes.flags(), profile.flags())));
    }

    private static <T> T or(@Nullable T given, T before) {
        return given == null ? before : given;
    }
}
