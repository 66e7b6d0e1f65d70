package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import sovang.mobilisation.event.Instalment;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** The days by which a pledge is promised: instalments that sum to its amount, each later than the one before. */
final class Schedule {

    private static final int MOST = 120;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Schedule() {}

    /** An empty schedule is one without any day. */
    static void check(Dong amount, List<Instalment> instalments) {
        if (!amount.isEntry()) throw outOfRange("amount");
        if (instalments.isEmpty()) return;
        if (instalments.size() > MOST)
            throw Refusal.invalid(
                    "instalments",
                    "PLEDGE_TOO_MANY_INSTALMENTS",
                    "Một khoản đăng ký có nhiều nhất " + MOST + " kỳ nộp; đã nhận " + instalments.size() + " kỳ.",
                    "A pledge has at most " + MOST + " instalments; there are " + instalments.size() + ".");
        Dong sum = Dong.ZERO;
        LocalDate before = LocalDate.MIN;
        for (int i = 0; i < instalments.size(); i++) {
            var instalment = instalments.get(i);
            if (!instalment.amount().isEntry()) throw outOfRange("instalments/" + i + "/amount");
            if (!instalment.due().isAfter(before)) throw notLater(i, instalment.due(), before);
            if (instalment.due().getYear() < FIRST_YEAR || instalment.due().getYear() > LAST_YEAR)
                throw farAway(i, instalment.due());
            sum = sum.plus(instalment.amount());
            before = instalment.due();
        }
        if (!sum.equals(amount))
            throw Refusal.invalid(
                    "instalments",
                    "PLEDGE_INSTALMENTS_SUM",
                    "Các kỳ nộp cộng lại là " + Amounts.vi(sum) + ", khác số tiền đăng ký " + Amounts.vi(amount) + ".",
                    "The instalments sum to " + Amounts.en(sum) + ", the pledge is " + Amounts.en(amount) + ".");
    }

    static Refusal outOfRange(String field) {
        return Refusal.invalid(
                field,
                "AMOUNT_OUT_OF_RANGE",
                "Số tiền phải từ 1 đến 999.999.999.999.999 đồng.",
                "An amount is between 1 and 999,999,999,999,999 đồng.");
    }

    private static Refusal notLater(int i, LocalDate due, LocalDate before) {
        return Refusal.invalid(
                "instalments/" + i + "/due",
                "PLEDGE_INSTALMENTS_ORDER",
                "Kỳ nộp thứ " + (i + 1) + " (" + due + ") phải sau kỳ trước (" + before + ").",
                "Instalment " + (i + 1) + " (" + due + ") must be later than the one before (" + before + ").");
    }

    private static Refusal farAway(int i, LocalDate due) {
        return Refusal.invalid(
                "instalments/" + i + "/due",
                "DATE_OUT_OF_RANGE",
                "Hạn nộp " + due + " không hợp lệ: năm phải từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".",
                "The due date " + due + " can't be: its year is between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
    }
}
