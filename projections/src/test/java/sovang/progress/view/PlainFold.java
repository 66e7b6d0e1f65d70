package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Recorded;

/** The figures of a year as of a day, told in a few lines of Java: shares no code with the views. */
final class PlainFold {

    private final int year;
    private final LocalDate asOf;
    private final Map<ReceiptId, ReceiptRecorded> receipts = new HashMap<>();
    private final Map<ReceiptId, CreditClass> classes = new HashMap<>();
    private final Map<ReceiptId, List<Standing>> standing = new HashMap<>();
    private final Map<PledgeId, Owed> owed = new HashMap<>();
    private final Map<PledgeId, Owed> inAll = new HashMap<>();
    long received;
    long pledged;

    private static final class Owed {
        private long amount;
        private long paid;
        private long taken;
        private boolean opening;
        private boolean open;
    }

    PlainFold(int year, LocalDate asOf) {
        this.year = year;
        this.asOf = asOf;
    }

    /** What stands of a receipt: since when, in which class, how much. */
    private record Standing(LocalDate since, CreditClass kind, long amount) {}

    private void count(ReceiptId id, CreditClass kind, long amount, LocalDate on) {
        standing.computeIfAbsent(id, its -> new ArrayList<>()).add(new Standing(on, kind, amount));
        ReceiptRecorded it = receipts.get(id);
        if (it == null || on.isAfter(asOf) || on.getYear() != year || kind != CreditClass.DONATION) return;
        boolean counted = !it.fund().value().equals("CUUTRO") && it.source() == FundingSource.XA_HOI_HOA;
        if (counted) received += amount;
    }

    void on(Recorded recorded) {
        switch (recorded.event()) {
            case ReceiptRecorded it -> {
                receipts.put(it.subject(), it);
                classes.put(it.subject(), it.creditClass());
                count(it.subject(), it.creditClass(), it.amount().amount(), it.on());
            }
            case ReceiptRefunded it -> takeBack(it.subject(), it.amount().amount(), it.on());
            case ReceiptReversed it -> moved(it.subject(), it.on(), null);
            case ReceiptReclassed it -> {
                moved(it.subject(), it.on(), it.creditClass());
                classes.put(it.subject(), it.creditClass());
            }
            case PledgeEvent it -> {
                Owed all = inAll.computeIfAbsent(it.subject(), id -> new Owed());
                long newly = pledge(all, it);
                if (it.on().isAfter(asOf)) return;
                if (it.on().getYear() == year) pledged += newly;
                pledge(owed.computeIfAbsent(it.subject(), id -> new Owed()), it);
            }
            default -> {}
        }
    }

    private void takeBack(ReceiptId id, long amount, LocalDate on) {
        count(id, classes.getOrDefault(id, CreditClass.DONATION), -amount, on);
    }

    /** From its day on all that stands leaves its class, on that day or the later one on which it came; it may go to another. */
    private void moved(ReceiptId id, LocalDate on, @Nullable CreditClass to) {
        for (Standing it : List.copyOf(standing.getOrDefault(id, List.of()))) {
            if (it.kind() == to) continue;
            LocalDate since = it.since().isAfter(on) ? it.since() : on;
            count(id, it.kind(), -it.amount(), since);
            if (to != null) count(id, to, it.amount(), since);
        }
    }

    /** Changes what is owed; answers by how much the newly pledged changes. */
    private static long pledge(Owed owed, PledgeEvent event) {
        long newly =
                switch (event) {
                    case PledgeEvent.PledgeRecorded it -> {
                        owed.amount = it.amount().amount();
                        owed.opening = it.minutes() != null;
                        owed.open = true;
                        yield owed.amount;
                    }
                    case PledgeEvent.PledgeAmended it -> {
                        long delta = it.amount().minus(it.before()).amount();
                        owed.amount += delta;
                        yield delta;
                    }
                    case PledgeEvent.PledgePaid it -> {
                        owed.paid += it.amount().amount();
                        yield 0;
                    }
                    case PledgeEvent.PledgePaymentReversed it -> {
                        owed.paid -= it.amount().amount();
                        yield 0;
                    }
                    case PledgeEvent.PledgeUnitCorrected it -> 0;
                    case PledgeEvent.PledgeCancelled it -> end(owed);
                    case PledgeEvent.PledgeDropped it -> end(owed);
                    case PledgeEvent.PledgeRevived it -> {
                        owed.open = true;
                        long back = owed.taken;
                        owed.taken = 0;
                        yield back;
                    }
                };
        return owed.opening ? 0 : newly;
    }

    private static long end(Owed owed) {
        owed.open = false;
        owed.taken = Math.max(0, owed.amount - owed.paid);
        return -owed.taken;
    }

    long outstanding() {
        return owed.values().stream()
                .filter(it -> it.open)
                .mapToLong(it -> Math.max(0, it.amount - it.paid))
                .sum();
    }
}
