package sovang.pairing.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who could take whom. Households come in the order of their priority (xã Mỹ Thanh, II.2.a; 92/KH-UBND Sơn La, III.1), each
 * to a sponsor with room: of its own unit first, then of a unit above it, then any; among equals to the one with the
 * smallest share of its capacity used. The same question has the same answer.
 */
final class PairingPlan {

    /** A household without a sponsor. */
    record Home(String id, String unit, String code, boolean poor, Set<String> flags, boolean hardArea) {

        Priority priority() {
            return Priority.of(poor, flags);
        }
    }

    /**
     * @param taken how many it cares for already
     * @param household the household that it is itself, or null
     */
    record Giver(
            String id,
            String name,
            @Nullable String unit,
            int capacity,
            int taken,
            @Nullable String household) {}

    /** How near a sponsor is. */
    enum Nearness {
        SAME_UNIT("cùng đơn vị", "of the same unit"),
        ABOVE("thuộc đơn vị cấp trên", "of a unit above"),
        ELSEWHERE("nơi khác, vì trong đơn vị không còn ai nhận được", "from elsewhere, since nobody nearer has room");

        private final String vi;
        private final String en;

        Nearness(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    record Proposal(Home home, Giver giver, Nearness nearness, String why, String whyEn) {}

    /** @param room how many more the sponsors could take */
    record Outcome(List<Proposal> proposals, List<Home> leftOver, int sponsorsWithRoom, long room) {}

    private static final Comparator<Home> BY_PRIORITY = Comparator.comparing(Home::priority)
            .thenComparing(home -> !home.hardArea())
            .thenComparing(Home::unit)
            .thenComparing(Home::code)
            .thenComparing(Home::id);

    private final Map<String, String> parents;
    private final Set<String> parted;
    private final Map<String, Integer> taken = new HashMap<>();

    private PairingPlan(Map<String, String> parents, Set<String> parted) {
        this.parents = parents;
        this.parted = parted;
    }

    /**
     * @param parents the unit above each unit
     * @param parted pairs, as {@link #pair} writes them, that are not to be brought together again this year
     */
    static Outcome of(List<Home> homes, List<Giver> givers, Map<String, String> parents, Set<String> parted) {
        return new PairingPlan(parents, parted).propose(homes, givers);
    }

    static String pair(String sponsor, String household) {
        return sponsor + " " + household;
    }

    private Outcome propose(List<Home> homes, List<Giver> givers) {
        var proposals = new ArrayList<Proposal>();
        var leftOver = new ArrayList<Home>();
        for (Giver giver : givers) taken.put(giver.id(), giver.taken());
        var open = new ArrayList<>(givers.stream().filter(this::hasRoom).toList());
        for (Home home : homes.stream().sorted(BY_PRIORITY).toList()) {
            Giver best = best(home, open);
            if (best == null) {
                leftOver.add(home);
                continue;
            }
            proposals.add(proposal(home, best));
            taken.merge(best.id(), 1, Integer::sum);
            if (!hasRoom(best)) open.remove(best);
        }
        long room =
                open.stream().mapToLong(giver -> giver.capacity() - used(giver)).reduce(0, Math::addExact);
        return new Outcome(proposals, leftOver, open.size(), room);
    }

    private @Nullable Giver best(Home home, List<Giver> open) {
        Set<String> above = above(home.unit());
        @Nullable Giver best = null;
        for (Giver giver : open) {
            if (home.id().equals(giver.household()) || parted.contains(pair(giver.id(), home.id()))) continue;
            if (best == null || compare(giver, best, home, above) < 0) best = giver;
        }
        return best;
    }

    private int compare(Giver one, Giver other, Home home, Set<String> above) {
        int nearer = nearness(one, home, above).compareTo(nearness(other, home, above));
        if (nearer != 0) return nearer;
        int fairer = Long.compare((long) used(one) * other.capacity(), (long) used(other) * one.capacity());
        return fairer != 0 ? fairer : one.id().compareTo(other.id());
    }

    private static Nearness nearness(Giver giver, Home home, Set<String> above) {
        if (home.unit().equals(giver.unit())) return Nearness.SAME_UNIT;
        return giver.unit() != null && above.contains(giver.unit()) ? Nearness.ABOVE : Nearness.ELSEWHERE;
    }

    private Set<String> above(String unit) {
        var above = new HashSet<String>();
        for (String at = parents.get(unit); at != null && above.add(at); at = parents.get(at)) {
            // each unit has one parent
        }
        return above;
    }

    private boolean hasRoom(Giver giver) {
        return used(giver) < giver.capacity();
    }

    private int used(Giver giver) {
        return taken.getOrDefault(giver.id(), 0);
    }

    private Proposal proposal(Home home, Giver giver) {
        var nearness = nearness(giver, home, above(home.unit()));
        String share = used(giver) + "/" + giver.capacity();
        var priority = home.priority();
        return new Proposal(
                home,
                giver,
                nearness,
                "Ưu tiên " + priority.rank() + ": " + priority.vi() + "; " + nearness.vi + "; đã nhận " + share + " hộ",
                "Priority " + priority.rank() + ": " + priority.en() + "; " + nearness.en + "; has " + share
                        + " households");
    }
}
