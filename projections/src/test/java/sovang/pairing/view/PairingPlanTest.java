package sovang.pairing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.pairing.view.PairingPlan.Giver;
import sovang.pairing.view.PairingPlan.Home;
import sovang.pairing.view.PairingPlan.Nearness;
import sovang.pairing.view.PairingPlan.Outcome;
import sovang.pairing.view.PairingPlan.Proposal;

class PairingPlanTest {

    private static final Map<String, String> PARENTS = Map.of("95001", "95", "95002", "95");

    private static Home home(String id, String unit, boolean poor, String... flags) {
        return new Home(id, unit, id, poor, Set.of(flags), false);
    }

    private static Giver giver(String id, @Nullable String unit, int capacity, int taken) {
        return new Giver(id, "Tên " + id, unit, capacity, taken, null);
    }

    private static List<String> pairs(Outcome outcome) {
        return outcome.proposals().stream()
                .map(it -> it.home().id() + "-" + it.giver().id())
                .toList();
    }

    @Test
    void who_comes_first_is_served_first() {
        var homes = List.of(
                home("near", "95001", false),
                home("poor", "95001", true),
                home("child", "95001", true, "TRE_EM"),
                home("merit", "95001", true, "NGUOI_CO_CONG"),
                home("ethnic", "95001", true, "DAN_TOC_THIEU_SO"));
        var outcome = PairingPlan.of(homes, List.of(giver("a", "95001", 3, 0)), PARENTS, Set.of());
        assertThat(pairs(outcome)).containsExactly("ethnic-a", "merit-a", "child-a");
        assertThat(outcome.leftOver()).extracting(Home::id).containsExactly("poor", "near");
        assertThat(outcome.sponsorsWithRoom()).isZero();
    }

    @Test
    void the_same_unit_comes_before_the_one_above_and_any_other() {
        var homes = List.of(home("1", "95001", true), home("2", "95001", true), home("3", "95001", true));
        var givers = List.of(giver("a", "95002", 1, 0), giver("b", "95", 1, 0), giver("c", "95001", 1, 0));
        assertThat(pairs(PairingPlan.of(homes, givers, PARENTS, Set.of()))).containsExactly("1-c", "2-b", "3-a");
    }

    @Test
    void the_sponsor_with_the_smallest_share_used_takes_the_next() {
        var homes = List.of(home("1", "95001", true), home("2", "95001", true), home("3", "95001", true));
        var givers = List.of(giver("a", "95001", 10, 4), giver("b", "95001", 3, 1));
        var outcome = PairingPlan.of(homes, givers, PARENTS, Set.of());
        assertThat(pairs(outcome)).containsExactly("1-b", "2-a", "3-a");
        assertThat(outcome.room()).isEqualTo(5);
        assertThat(outcome.proposals().getFirst().why()).isEqualTo("Ưu tiên 4: hộ nghèo; cùng đơn vị; đã nhận 1/3 hộ");
        assertThat(outcome.proposals().getFirst().whyEn())
                .isEqualTo("Priority 4: poor; of the same unit; has 1/3 households");
    }

    @Test
    void who_parted_is_not_brought_together_again_and_nobody_helps_itself() {
        var own = new Giver("b", "B", "95001", 5, 0, "1");
        var outcome = PairingPlan.of(
                List.of(home("1", "95001", true)),
                List.of(giver("a", "95001", 5, 0), own),
                PARENTS,
                Set.of(PairingPlan.pair("a", "1")));
        assertThat(outcome.proposals()).isEmpty();
    }

    @Test
    void without_a_stated_capacity_nobody_is_proposed() {
        var outcome = PairingPlan.of(
                List.of(home("1", "95001", true)), List.of(giver("a", "95001", 0, 0)), PARENTS, Set.of());
        assertThat(outcome.leftOver()).hasSize(1);
    }

    @Property(tries = 200)
    void whatever_is_given(@ForAll long seed) {
        var random = new Random(seed);
        var units = List.of("95", "95001", "95002", "96001");
        var flags = List.of("DAN_TOC_THIEU_SO", "NGUOI_CO_CONG", "TRE_EM");
        var homes = new ArrayList<Home>();
        for (int at = 0; at < random.nextInt(60); at++)
            homes.add(home(
                    "h" + at,
                    units.get(1 + random.nextInt(3)),
                    random.nextBoolean(),
                    random.nextBoolean() ? new String[] {flags.get(random.nextInt(3))} : new String[0]));
        var givers = new ArrayList<Giver>();
        for (int at = 0; at < random.nextInt(12); at++)
            givers.add(giver(
                    "s" + at,
                    random.nextInt(5) == 0 ? null : units.get(random.nextInt(4)),
                    random.nextInt(7),
                    random.nextInt(4)));
        Outcome outcome = PairingPlan.of(homes, givers, PARENTS, Set.of());
        var taken = new HashMap<String, Integer>();
        givers.forEach(giver -> taken.put(giver.id(), giver.taken()));
        var served = new HashSet<String>();
        for (Proposal it : outcome.proposals()) {
            assertThat(served.add(it.home().id())).as("nobody twice").isTrue();
            int now = taken.merge(it.giver().id(), 1, Integer::sum);
            assertThat(now).as("capacity").isLessThanOrEqualTo(it.giver().capacity());
        }
        assertThat(served.size() + outcome.leftOver().size()).isEqualTo(homes.size());
        for (Proposal it : outcome.proposals()) {
            for (Home left : outcome.leftOver())
                assertThat(it.home().priority()).isLessThanOrEqualTo(left.priority());
            if (it.nearness() == Nearness.SAME_UNIT) continue;
            assertThat(givers)
                    .as("same commune first")
                    .noneMatch(giver -> it.home().unit().equals(giver.unit())
                            && taken.getOrDefault(giver.id(), 0) < giver.capacity());
        }
        Collections.shuffle(homes, random);
        Collections.shuffle(givers, random);
        assertThat(pairs(PairingPlan.of(homes, givers, PARENTS, Set.of())))
                .as("the same whatever the order")
                .isEqualTo(pairs(outcome));
    }
}
