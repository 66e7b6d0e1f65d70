package sovang.cli.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import sovang.money.Dong;

/** A bank's list, line after line in the bank's order; the same for the same seed. */
final class DemoList {

    private static final int OPENS = 7 * 3_600;
    private static final int SECONDS = 16 * 3_600;

    private final StatementGenerator order;
    private final Random random;
    private final Messages messages;
    private final Gifts gifts;
    private final Set<String> ofThisSecond = new HashSet<>();
    private LocalTime second = LocalTime.MIDNIGHT;
    private Dong balance = StatementGenerator.OPENING;
    private String lastReference = "";

    DemoList(StatementGenerator order) {
        this.order = order;
        this.random = new Random(order.seed());
        this.messages = new Messages(random);
        this.gifts = new Gifts(random);
    }

    /** The line at that place, from 0; to be asked for one after the other. */
    DemoLine line(int at) {
        long inDays = (long) at * order.days();
        var date = order.from().plusDays(inDays / order.rows());
        var time = LocalTime.ofSecondOfDay(OPENS + inDays % order.rows() * SECONDS / order.rows());
        boolean isDebit = order.debits() > 0
                && (at + 1L) * order.debits() / order.rows() > (long) at * order.debits() / order.rows();
        var debit = isDebit ? outflow() : Dong.ZERO;
        var credit = isDebit ? Dong.ZERO : gifts.next();
        balance = balance.plus(credit).minus(debit);
        var text = isDebit ? "Thu phi dich vu " + messages.digits(8) : text(date, time);
        boolean showsBalance = order.bank() == DemoBank.AGRIBANK || (order.bank() == DemoBank.VCB && at % 1_000 == 13);
        return new DemoLine(
                1 + at / order.bank().rowsOnPage(),
                date,
                order.bank() == DemoBank.VIETINBANK ? time : null,
                reference(),
                text,
                debit,
                credit,
                showsBalance ? balance : null,
                order.bank() == DemoBank.VIETINBANK && !isDebit ? messages.giver() + " – A/C" : "");
    }

    /** A charge, or now and then a larger sum that nobody explains; never more than there is. */
    private Dong outflow() {
        long most = balance.amount();
        long wanted = random.nextInt(3) == 0 ? Math.min(most / 10 / 1_000 * 1_000, 20_000_000) : 55_000;
        return Dong.of(Math.max(1, Math.min(wanted, most)));
    }

    private String text(LocalDate date, LocalTime time) {
        return switch (order.bank()) {
            case VCB -> messages.vcb(date, time, order.bank().account());
            case AGRIBANK -> messages.agribank();
            case VIETINBANK -> unlikeOthersOf(time);
        };
    }

    /** At VietinBank the second is all that tells two equal gifts apart. */
    private String unlikeOthersOf(LocalTime time) {
        if (!time.equals(second)) ofThisSecond.clear();
        second = time;
        var text = messages.vietinbank();
        while (!ofThisSecond.add(text)) text = messages.vietinbank();
        return text;
    }

    /** Vietcombank gives one number in thirty a second time; Agribank now and then gives none. */
    private String reference() {
        var reference =
                switch (order.bank()) {
                    case VCB ->
                        random.nextInt(30) == 0 && !lastReference.isEmpty()
                                ? lastReference
                                : (5_200 + random.nextInt(190)) + "." + (1 + random.nextInt(99_999));
                    case AGRIBANK -> random.nextInt(3_000) == 0 ? "" : messages.digits(7 + random.nextInt(2));
                    case VIETINBANK -> "";
                };
        lastReference = reference;
        return reference;
    }
}
