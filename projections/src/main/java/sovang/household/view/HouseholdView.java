package sovang.household.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdDiedOut;
import sovang.household.event.HouseholdEvent.HouseholdMerged;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdEvent.HouseholdSplit;
import sovang.household.event.Profile;
import sovang.household.event.StandardEvent;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.SearchText;
import sovang.projection.Table;
import sovang.projection.View;

/** Households. Personal values stand here in clear, and are masked when they are read. */
@Component
public final class HouseholdView implements View {

    @Override
    public String name() {
        return "households";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return HouseholdSql.TABLES;
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case HouseholdEvent event -> on(event, recorded.position(), rows);
            case StandardEvent event -> StandardRows.on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(HouseholdEvent event, long at, Rows rows) {
        switch (event) {
            case HouseholdRegistered it -> registered(it, at, rows);
            case HouseholdDescribed it -> described(it, at, rows);
            case HouseholdClassified it -> classified(it, at, rows);
            case HouseholdMoved it -> {
                rows.change("UPDATE household SET unit = ?, code = ? WHERE id = ?", it.unit(), it.code(), it.subject());
                changed(it, at, "moved", it.reason(), rows);
            }
            case HouseholdSplit it -> {
                String into = it.into().stream().map(Object::toString).collect(Collectors.joining(", "));
                changed(it, at, "split", it.reason() + " (" + into + ")", rows);
            }
            case HouseholdMerged it -> {
                rows.change(
                        "UPDATE household SET alive = false, merged_into = ? WHERE id = ?", it.into(), it.subject());
                changed(it, at, "merged", it.reason(), rows);
            }
            case HouseholdDiedOut it -> {
                rows.change("UPDATE household SET alive = false WHERE id = ?", it.subject());
                changed(it, at, "died-out", it.reason(), rows);
            }
            case DuplicateCleared it ->
                rows.insert(HouseholdSql.CLEARED, it.subject(), it.other(), at, it.on(), it.reason());
        }
    }

    private static void registered(HouseholdRegistered it, long at, Rows rows) {
        Profile profile = it.profile();
        String flags = flags(profile);
        String address = shown(it.address());
        rows.insert(
                HouseholdSql.HOUSEHOLD,
                it.subject(),
                at,
                it.unit(),
                it.code(),
                it.head().shown(),
                address,
                shown(it.citizenNumber()),
                profile.area(),
                profile.hardArea(),
                profile.ethnicArea(),
                profile.members(),
                profile.workingAge(),
                profile.children(),
                flags,
                null,
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                true,
                search(it.code(), it.head(), address),
                likeness(it.head(), it.address()),
                it.on(),
                it.origin(),
                null);
        rows.insert(
                HouseholdSql.STATE,
                it.subject(),
                at,
                it.on(),
                it.unit(),
                it.code(),
                profile.area(),
                profile.hardArea(),
                profile.ethnicArea(),
                flags,
                true,
                "registered",
                null);
    }

    private static void described(HouseholdDescribed it, long at, Rows rows) {
        Profile profile = it.profile();
        String address = shown(it.address());
        rows.change(
                HouseholdSql.DESCRIBED,
                it.head().shown(),
                address,
                shown(it.citizenNumber()),
                profile.area(),
                profile.hardArea(),
                profile.ethnicArea(),
                profile.members(),
                profile.workingAge(),
                profile.children(),
                flags(profile),
                search("", it.head(), address),
                likeness(it.head(), it.address()),
                it.subject());
        changed(it, at, "described", null, rows);
    }

    /** What holds now is what the latest day says, whatever the order of recording. */
    private static void classified(HouseholdClassified it, long at, Rows rows) {
        String deprivations = String.join(",", it.deprivations());
        String causes = String.join("\n", it.causes());
        rows.insert(
                HouseholdSql.CLASS,
                it.subject(),
                at,
                it.on(),
                it.now(),
                it.review(),
                it.decision(),
                it.standard(),
                deprivations,
                causes,
                it.leftList());
        rows.change(
                HouseholdSql.CLASSIFIED,
                it.now(),
                it.on(),
                it.decision(),
                it.standard(),
                deprivations,
                causes,
                it.leftList(),
                it.subject());
    }

    private static void changed(HouseholdEvent it, long at, String what, @Nullable String reason, Rows rows) {
        rows.change(HouseholdSql.CHANGED, at, it.on(), what, reason, it.subject());
    }

    private static String flags(Profile profile) {
        return profile.flags().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String search(String code, Personal head, @Nullable String address) {
        return SearchText.fold(code, head.shown(), address);
    }

    /** By it two of one unit look alike: the folded name and address; a name alone is that of many. */
    private static @Nullable String likeness(Personal head, @Nullable Personal address) {
        if (head.value() == null || address == null || address.value() == null) return null;
        return SearchText.fold(head.value()) + "|" + SearchText.fold(address.value());
    }

    private static @Nullable String shown(@Nullable Personal value) {
        return value == null ? null : value.shown();
    }
}
