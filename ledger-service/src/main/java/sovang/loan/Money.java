package sovang.loan;

import java.util.Locale;
import sovang.money.Dong;

/** Amounts in sentences: with dots in Vietnamese, with commas in English. */
final class Money {

    private Money() {}

    static String vi(Dong amount) {
        return String.format(Locale.ROOT, "%,d", amount.amount()).replace(',', '.') + " đồng";
    }

    static String en(Dong amount) {
        return String.format(Locale.ROOT, "%,d", amount.amount()) + " đồng";
    }
}
