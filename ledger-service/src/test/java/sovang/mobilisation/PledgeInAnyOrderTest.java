package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.mobilisation.APledge.DAY;
import static sovang.mobilisation.APledge.ID;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.MobilisationCommand.AmendPledge;
import sovang.mobilisation.MobilisationCommand.CancelPledge;
import sovang.mobilisation.MobilisationCommand.DropPledge;
import sovang.mobilisation.MobilisationCommand.RevivePledge;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;

class PledgeInAnyOrderTest {

    private enum Kind {
        PAY,
        TAKE_BACK,
        AMEND,
        CANCEL,
        DROP,
        REVIVE
    }

    private record Act(Kind kind, ReceiptId receipt, long amount, LocalDate on) {

        Object command() {
            var dong = Dong.of(amount);
            return switch (kind) {
                case PAY -> new PayPledge(ID, receipt, Known.VNN, dong, on);
                case TAKE_BACK -> new TakeBackPledgePayment(ID, receipt, dong, on);
                case AMEND -> new AmendPledge(ID, dong, null, "xin sửa", on);
                case CANCEL -> new CancelPledge(ID, "xin rút", on);
                case DROP -> new DropPledge(ID, "không liên lạc được", on);
                case REVIVE -> new RevivePledge(ID, "nộp lại", on);
            };
        }
    }

    @Property(tries = 150)
    void paid_is_what_came_less_what_was_taken_back(@ForAll("acts") List<Act> acts) {
        var ledger = new MemoryLedger();
        ledger.send(APledge.of(30).until(DAY.plusDays(20)).asked());
        Map<ReceiptId, Long> paidBy = new HashMap<>();
        Map<Kind, Integer> done = new EnumMap<>(Kind.class);
        for (Act act : acts) {
            long its = paidBy.getOrDefault(act.receipt(), 0L);
            // Anything but a refusal is thrown on, and fails the test.
            boolean accepted = ledger.accepts(act.command());
            switch (act.kind()) {
                // money that came is taken, or asked about where there is too much of it
                case PAY ->
                    assertThat(accepted
                                    || Objects.requireNonNull(ledger.last)
                                            .code()
                                            .equals("PLEDGE_OVERPAID"))
                            .as("money that came")
                            .isTrue();
                case TAKE_BACK -> assertThat(accepted).isEqualTo(its >= act.amount());
                case AMEND, CANCEL, DROP, REVIVE -> {}
            }
            if (accepted && act.kind() == Kind.PAY) paidBy.put(act.receipt(), its + act.amount());
            if (accepted && act.kind() == Kind.TAKE_BACK) paidBy.put(act.receipt(), its - act.amount());
            if (accepted) done.merge(act.kind(), 1, Integer::sum);
        }
        long expected = paidBy.values().stream().mapToLong(paid -> paid).sum();
        assertThat(foldedPaid(ledger.events(ID))).isEqualTo(expected);
        done.keySet().forEach(kind -> Statistics.label("done").collect(kind));
    }

    /** The sum as another reader would fold it; it is never below nothing on the way. */
    private static long foldedPaid(List<LedgerEvent> events) {
        long paid = 0;
        long amount = 0;
        for (LedgerEvent event : events) {
            switch (event) {
                case PledgeRecorded it -> amount = it.amount().amount();
                case PledgeAmended it -> {
                    assertThat(it.before()).isEqualTo(Dong.of(amount));
                    amount = it.amount().amount();
                }
                case PledgePaid it -> paid += it.amount().amount();
                case PledgePaymentReversed it -> paid -= it.amount().amount();
                default -> {}
            }
            assertThat(paid).isNotNegative();
        }
        return paid;
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, 3).map(n -> new ReceiptId("receipt-" + n)),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.integers().between(-2, 40).map(DAY::plusDays))
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }
}
