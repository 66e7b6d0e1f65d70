package sovang.mobilisation;

import java.util.Locale;
import sovang.money.Dong;

/** Amounts in sentences: with dots in Vietnamese, with commas in English. */
final class Amounts {

    private Amounts() {}

    static String vi(Dong amount) {
        return String.format(Locale.ROOT, "%,d", amount.amount()).replace(',', '.') + " đồng";
    }

    static String en(Dong amount) {
        return String.format(Locale.ROOT, "%,d", amount.amount()) + " đồng";
    }
}
