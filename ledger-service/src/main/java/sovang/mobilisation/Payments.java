package sovang.mobilisation;

import java.util.HashMap;
import java.util.Map;
import sovang.book.event.ReceiptId;
import sovang.money.Dong;

/** What was paid on one pledge, and by which receipts. */
final class Payments {

    private Dong sum = Dong.ZERO;
    private final Map<ReceiptId, Dong> by = new HashMap<>();

    Dong sum() {
        return sum;
    }

    Dong by(ReceiptId receipt) {
        return by.getOrDefault(receipt, Dong.ZERO);
    }

    /** @param amount negative when it is taken back */
    void add(ReceiptId receipt, Dong amount) {
        sum = sum.plus(amount);
        Dong its = by(receipt).plus(amount);
        if (its.isZero()) by.remove(receipt);
        else by.put(receipt, its);
    }
}
