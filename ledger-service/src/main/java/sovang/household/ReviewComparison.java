package sovang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.household.ReviewFound.Change;
import sovang.household.ReviewFound.Fault;
import sovang.household.ReviewFound.Missing;
import sovang.household.ReviewFound.Step;
import sovang.household.ReviewShelf.Known;
import sovang.household.ReviewShelf.Place;
import sovang.household.Standards.Standard;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;

/** The comparison of one list. Registrations come first, then descriptions, then classes: so they are written in runs. */
final class ReviewComparison {

    private final Directory directory;
    private final Fingerprints fingerprints;
    private final ReviewShelf shelf;
    private final ReviewList list;
    private final Standard standard;
    private final List<Fault> faults = new ArrayList<>();
    private final List<ReviewRow> rows;
    private final Map<Place, Known> known;
    private final List<Step> registrations = new ArrayList<>();
    private final List<Step> descriptions = new ArrayList<>();
    private final List<Step> classes = new ArrayList<>();
    private final Map<Change, Integer> changes = new LinkedHashMap<>();
    private final Set<Place> seen = new HashSet<>();
    private final Twins twins = new Twins();
    private int unchanged;

    ReviewComparison(
            ReviewList list, Directory directory, Standards standards, Fingerprints fingerprints, ReviewShelf shelf) {
        this.directory = directory;
        this.fingerprints = fingerprints;
        this.shelf = shelf;
        this.list = list;
        this.standard = (list.standard() == null ? standards.inForce(list.on()) : standards.find(list.standard()))
                .orElseThrow(() -> ClassRules.noStandard(list.on()));
        this.rows = read();
        this.known = shelf.of(rows.stream().map(row -> row.unit).distinct().toList());
    }

    private List<ReviewRow> read() {
        var places = ReviewColumn.places(list.rows().getFirst());
        var read = new ArrayList<ReviewRow>();
        for (int at = 1; at < list.rows().size(); at++) {
            var cells = list.rows().get(at);
            if (cells.stream().allMatch(String::isBlank)) continue;
            read.add(new ReviewRow(at + 1, cells, places, faults));
        }
        return read;
    }

    ReviewFound found() {
        var bad = new HashSet<Integer>();
        faults.forEach(fault -> bad.add(fault.row()));
        for (var row : rows) {
            int before = faults.size();
            place(row);
            if (!bad.contains(row.row)) compare(row, faults.size() > before);
        }
        var steps = new ArrayList<Step>(registrations);
        steps.addAll(descriptions);
        steps.addAll(classes);
        return new ReviewFound(
                standard.id(),
                rows.size(),
                registrations.size(),
                descriptions.size(),
                classes.size(),
                unchanged,
                changes,
                steps,
                faults,
                twins.found(shelf, known, seen),
                missing());
    }

    private void place(ReviewRow row) {
        var term = directory.unit(new UnitCode(row.unit));
        if (term.isEmpty())
            row.fault(
                    ReviewColumn.UNIT,
                    "ORG_UNIT_UNKNOWN",
                    "Không có đơn vị này. Xem: sovang unit list.",
                    "There is no such unit. See sovang unit list.");
        else if (!term.get().holds(list.on()))
            row.fault(
                    ReviewColumn.UNIT,
                    "ORG_UNIT_NOT_THEN",
                    "Đơn vị không hoạt động vào ngày " + list.on() + ".",
                    "The unit does not exist on " + list.on() + ".");
        if (!seen.add(new Place(row.unit, row.code)))
            row.fault(
                    ReviewColumn.CODE,
                    "REVIEW_TWICE",
                    "Mã hộ này có hai lần trong tệp.",
                    "This code stands twice in the file.");
    }

    private void compare(ReviewRow row, boolean bad) {
        var there = Optional.ofNullable(known.get(new Place(row.unit, row.code)));
        if (there.isPresent() && !there.get().alive()) {
            row.fault(
                    ReviewColumn.CODE,
                    "HOUSEHOLD_GONE",
                    "Hộ này đã nhập vào hộ khác hoặc không còn người.",
                    "This household was merged into another or died out.");
            return;
        }
        var before = there.map(it -> Classification.on(list.on(), it.classes()));
        var now = classification(row).after(before.orElse(null));
        LocalDate registered = there.map(Known::registered).orElse(list.on());
        int sound = faults.size();
        for (var wrong : ClassRules.wrong(now, registered, Optional.of(standard)))
            row.fault(ReviewColumn.of(wrong.pointer()), wrong.code(), wrong.vi(), wrong.en());
        if (bad || faults.size() > sound) return;
        if (there.isEmpty()) begin(row, now);
        else goOn(row, there.get(), before.orElse(null), now);
    }

    private void begin(ReviewRow row, Classification now) {
        var id = new HouseholdId("household-" + list.id().substring(list.id().indexOf('-') + 1) + "-" + row.row);
        var description = description(row, id);
        var unit = new UnitCode(row.unit);
        registrations.add(new Step(Household.registered(id, unit, row.code, description, null, list.on()), 0));
        classes.add(new Step(now.of(id), 1));
        changes.merge(new Change(null, now.now()), 1, Integer::sum);
        twins.add(row, id, fingerprints, description, true);
    }

    private void goOn(ReviewRow row, Known known, @Nullable Classification before, Classification now) {
        var description = description(row, known.id());
        boolean described = !fingerprints.description(description).equals(known.description());
        int sequence = known.events();
        if (described)
            descriptions.add(new Step(
                    new HouseholdDescribed(
                            known.id(),
                            description.head(),
                            description.address(),
                            description.citizenNumber(),
                            description.profile(),
                            list.on()),
                    sequence++));
        boolean classified = !now.says(before);
        if (classified) {
            classes.add(new Step(now.of(known.id()), sequence));
            changes.merge(new Change(before == null ? null : before.now(), now.now()), 1, Integer::sum);
        }
        if (!described && !classified) unchanged++;
        twins.add(row, known.id(), fingerprints, description, described);
    }

    private Classification classification(ReviewRow row) {
        return new Classification(
                row.now,
                list.review(),
                list.decision(),
                standard.id(),
                row.deprivations,
                row.causes,
                row.leftList,
                list.on());
    }

    private Description description(ReviewRow row, HouseholdId id) {
        return new Description(
                Personal.of(id, row.head),
                row.address == null ? null : Personal.of(id, row.address),
                row.citizen == null ? null : Personal.of(id, row.citizen),
                row.profile);
    }

    private List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        known.forEach((place, it) -> {
            var now = Classification.on(list.on(), it.classes());
            if (it.alive() && !seen.contains(place) && now != null && now.now().isOnList())
                missing.add(new Missing(it.id().value(), place.unit(), place.code(), now.now()));
        });
        return missing;
    }
}
