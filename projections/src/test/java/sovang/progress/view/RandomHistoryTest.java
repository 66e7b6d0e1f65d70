package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Recorded;

/** Whatever happens, the figures are those of a plain fold of the events that shares no code with the views. */
class RandomHistoryTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void the_figures_are_those_of_a_plain_fold(@ForAll long seed) {
        var random = new Random(seed);
        try (var story = new Story()) {
            tell(story, random);
            for (int ask = 0; ask < 6; ask++) {
                int year = 2023 + random.nextInt(3);
                LocalDate asOf = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                long known = ask % 2 == 0 ? story.ledger.head() : 1 + random.nextInt((int) story.ledger.head());
                var answer = story.progress(year, null, null, asOf.toString(), Long.toString(known));
                var plain = new PlainFold(year, asOf);
                for (Recorded recorded : story.ledger.read(0, (int) known)) plain.on(recorded);
                assertThat(answer.fund().figures().received()).isEqualTo(plain.received);
                assertThat(answer.fund().figures().pledged()).isEqualTo(plain.pledged);
                assertThat(answer.fund().figures().outstanding()).isEqualTo(plain.outstanding());
                long months = answer.fund().byMonth().stream()
                        .mapToLong(Answer.ByMonth::received)
                        .sum();
                assertThat(months).isEqualTo(plain.received);
            }
        }
    }

    private static void tell(Story story, Random random) {
        List<ReceiptId> receipts = new ArrayList<>();
        Map<ReceiptId, Long> left = new HashMap<>();
        Map<ReceiptId, CreditClass> classes = new HashMap<>();
        var pledges = new ArrayList<Pledge>();
        int events = 20 + random.nextInt(80);
        for (int i = 0; i < events; i++) {
            String on = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_096)).toString();
            long amount = 1L + random.nextInt(1_000_000);
            if (random.nextInt(3) == 0) {
                pledge(story, random, pledges, amount, on);
            } else if (receipts.isEmpty() || random.nextInt(2) == 0) {
                CreditClass kind = pick(random, CreditClass.values());
                Gift gift = new Gift(
                        "95",
                        pick(random, "VNN", "ASXH", "CUUTRO"),
                        null,
                        pick(random, Channel.values()),
                        pick(random, FundingSource.XA_HOI_HOA, FundingSource.XA_HOI_HOA, FundingSource.KHAC),
                        kind);
                ReceiptId id = story.receipt(amount, on, gift);
                receipts.add(id);
                left.put(id, amount);
                classes.put(id, kind);
            } else {
                ReceiptId id = receipts.get(random.nextInt(receipts.size()));
                long rest = left.getOrDefault(id, 0L);
                if (rest == 0) continue;
                switch (random.nextInt(3)) {
                    case 0 -> {
                        long part = 1 + random.nextLong(rest);
                        story.refund(id, part, on);
                        left.put(id, rest - part);
                    }
                    case 1 -> {
                        story.reverse(id, rest, on);
                        left.put(id, 0L);
                    }
                    default -> {
                        CreditClass after = pick(random, CreditClass.values());
                        story.reclass(id, classes.getOrDefault(id, after), after, on);
                        classes.put(id, after);
                    }
                }
            }
        }
    }

    private static final class Pledge {
        private final PledgeId id;
        private long amount;
        private long paid;
        private boolean open = true;

        Pledge(PledgeId id, long amount) {
            this.id = id;
            this.amount = amount;
        }
    }

    private static void pledge(Story story, Random random, List<Pledge> pledges, long amount, String on) {
        if (pledges.isEmpty() || random.nextInt(3) == 0) {
            String minutes = random.nextInt(4) == 0 ? "BB" : null;
            pledges.add(new Pledge(story.pledge(amount, on, null, minutes), amount));
            return;
        }
        Pledge it = pledges.get(random.nextInt(pledges.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                if (!it.open) return;
                story.amend(it.id, it.amount, amount, on);
                it.amount = amount;
            }
            case 1 -> {
                story.pay(it.id, amount, on);
                it.paid += amount;
            }
            case 2 -> {
                if (it.paid == 0) return;
                story.takeBack(it.id, it.paid, on);
                it.paid = 0;
            }
            case 3 -> {
                if (!it.open) return;
                if (random.nextBoolean()) story.cancel(it.id, on);
                else story.drop(it.id, on);
                it.open = false;
            }
            default -> {
                if (it.open) return;
                story.revive(it.id, on);
                it.open = true;
            }
        }
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
