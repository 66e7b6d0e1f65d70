package sovang.book;

import static sovang.http.Fields.amount;
import static sovang.http.Fields.required;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.Goods;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.Questions;

/** Reads what was given when it was not đồng: goods and foreign money, with decimals that can be kept exactly. */
final class Gifts {

    private Gifts() {}

    static Goods goods(Goods goods) {
        required("goods/kind", goods.kind());
        required("goods/unit", goods.unit());
        required("goods/basis", goods.basis());
        amount("goods/value", goods.value());
        decimal("goods/quantity", goods.quantity(), 3);
        return goods;
    }

    static ForeignCurrency currency(ForeignCurrency currency) {
        String code = required("currency/code", currency.code());
        if (!code.matches("[A-Z]{3}") || code.equals("VND")) throw unreadable("currency/code");
        required("currency/bank", currency.bank());
        decimal("currency/amount", currency.amount(), 4);
        decimal("currency/rate", currency.rate(), 6);
        return currency;
    }

    /** A bank rounds to a whole đồng; more than that is a charge, or a typing error. */
    static void askWorth(ForeignCurrency currency, Dong amount) {
        BigDecimal worth = currency.amount().multiply(currency.rate());
        if (worth.subtract(BigDecimal.valueOf(amount.amount())).abs().compareTo(BigDecimal.ONE) <= 0) return;
        String sum = currency.amount().toPlainString() + " " + currency.code() + " × "
                + currency.rate().toPlainString() + " = "
                + worth.stripTrailingZeros().toPlainString();
        Questions.ask(Refusal.ask(
                "RECEIPT_CURRENCY_DIFFERS",
                sum + ", khác số tiền " + amount + " đồng. Vẫn ghi số tiền này?",
                sum + ", not " + amount + " đồng. Record this amount all the same?"));
    }

    private static void decimal(String field, @Nullable BigDecimal given, int places) {
        BigDecimal value = required(field, given);
        if (value.signum() <= 0
                || value.stripTrailingZeros().scale() > places
                || (long) value.precision() - value.scale() > 12) throw unreadable(field);
    }

    private static Refusal unreadable(String field) {
        return Refusal.invalid(
                field,
                "FIELD_OUT_OF_RANGE",
                "Giá trị của «" + field + "» không hợp lệ.",
                "The value of \"" + field + "\" is out of range.");
    }
}
