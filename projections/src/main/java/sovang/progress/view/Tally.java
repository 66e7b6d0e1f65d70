package sovang.progress.view;

import static java.lang.Math.addExact;

import sovang.book.event.Channel;
import sovang.progress.view.Answer.Figures;

/** Adds up figures; a sum that does not fit is an error. */
final class Tally {

    private long pledged;
    private long bank;
    private long cash;
    private long inKind;
    private long currency;
    private long outstanding;

    void pledged(long amount) {
        pledged = addExact(pledged, amount);
    }

    void outstanding(long amount) {
        outstanding = addExact(outstanding, amount);
    }

    void received(Channel channel, long amount) {
        switch (channel) {
            case BANK -> bank = addExact(bank, amount);
            case CASH -> cash = addExact(cash, amount);
            case GOODS -> inKind = addExact(inKind, amount);
            case CURRENCY -> currency = addExact(currency, amount);
        }
    }

    Figures figures() {
        long received = addExact(addExact(bank, cash), addExact(inKind, currency));
        return new Figures(pledged, received, bank, cash, inKind, currency, outstanding);
    }
}
