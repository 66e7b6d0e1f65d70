package sovang.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.household.ReviewShelf.Known;
import sovang.household.ReviewShelf.Place;
import sovang.household.event.HouseholdId;

/**
 * Finds households of a list that look like another one: the same citizen number anywhere, or the same name and address
 * in one unit, accents folded.
 */
final class Twins {

    /** @param asks whether the list brings something new about it, so that its pairs are told */
    private record Who(
            HouseholdId id,
            Place place,
            @Nullable String citizen,
            @Nullable String likeness,
            boolean asks) {}

    private final List<Who> listed = new ArrayList<>();

    void add(ReviewRow row, HouseholdId id, Fingerprints fingerprints, Description description, boolean asks) {
        @Nullable String likeness = fingerprints.likeness(description);
        listed.add(new Who(
                id,
                new Place(row.unit, row.code),
                fingerprints.citizen(description.citizenNumber()),
                likeness == null ? null : row.unit + " " + likeness,
                asks));
    }

    /** Each with the first that it looks like: a number that stands a thousand times makes a thousand pairs, not a million. */
    List<ReviewFound.Twins> found(ReviewShelf shelf, Map<Place, Known> register, Set<Place> inFile) {
        var citizens = new HashMap<String, Who>();
        var likenesses = new HashMap<String, Who>();
        var numbers = listed.stream()
                .map(Who::citizen)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        keep(shelf.holders(numbers), inFile, citizens, likenesses);
        keep(register.values(), inFile, citizens, likenesses);
        var cleared = shelf.cleared();
        var pairs = new LinkedHashMap<String, ReviewFound.Twins>();
        for (Who who : listed) {
            @Nullable Who holder = who.citizen() == null ? null : citizens.putIfAbsent(who.citizen(), who);
            @Nullable Who like = who.likeness() == null ? null : likenesses.putIfAbsent(who.likeness(), who);
            tell(who, holder, true, like != null && like.equals(holder), cleared, pairs);
            if (like != null && !like.equals(holder)) tell(who, like, false, true, cleared, pairs);
        }
        return List.copyOf(pairs.values());
    }

    private static void keep(
            Collection<Known> register, Set<Place> inFile, Map<String, Who> citizens, Map<String, Who> likenesses) {
        for (Known known : register) {
            if (!known.alive() || inFile.contains(known.place())) continue;
            @Nullable
            String likeness = known.likeness() == null ? null : known.place().unit() + " " + known.likeness();
            var who = new Who(known.id(), known.place(), known.citizen(), likeness, false);
            if (who.citizen() != null) citizens.putIfAbsent(who.citizen(), who);
            if (likeness != null) likenesses.putIfAbsent(likeness, who);
        }
    }

    private static void tell(
            Who who,
            @Nullable Who other,
            boolean citizen,
            boolean nameAndAddress,
            Set<String> cleared,
            Map<String, ReviewFound.Twins> pairs) {
        if (other == null || (!who.asks() && !other.asks())) return;
        boolean first = who.id().value().compareTo(other.id().value()) < 0;
        String pair = first ? who.id() + " " + other.id() : other.id() + " " + who.id();
        if (cleared.contains(pair)) return;
        pairs.putIfAbsent(
                pair,
                new ReviewFound.Twins(
                        who.place().unit(),
                        who.place().code(),
                        other.place().unit(),
                        other.place().code(),
                        citizen,
                        nameAndAddress));
    }
}
