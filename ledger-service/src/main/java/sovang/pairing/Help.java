package sovang.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** What was promised and delivered in one pairing. Numbers begin at 1 and are never used again. */
final class Help {

    private record Delivery(Dong value, LocalDate on, boolean reversed) {}

    private int promises;
    private Dong promised = Dong.ZERO;
    private final List<Delivery> deliveries = new ArrayList<>();

    int promises() {
        return promises;
    }

    int deliveries() {
        return deliveries.size();
    }

    void promised(Dong value) {
        promises++;
        promised = promised.plus(value);
    }

    void delivered(Dong value, LocalDate on) {
        deliveries.add(new Delivery(value, on, false));
    }

    void reversed(int number) {
        var its = deliveries.get(number - 1);
        deliveries.set(number - 1, new Delivery(its.value(), its.on(), true));
    }

    /** The last day on which help came that stands. */
    LocalDate lastDay() {
        return deliveries.stream()
                .filter(delivery -> !delivery.reversed())
                .map(Delivery::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    void requirePromise(int number) {
        if (number < 1 || number > promises)
            throw Refusal.invalid(
                    "promise",
                    "PROMISE_UNKNOWN",
                    "Phân công này không có lời hứa số " + number + ". Xem bằng lệnh sovang pairing show.",
                    "This pairing has no promise number " + number + ". See sovang pairing show.");
    }

    /** The day of a delivery that has not been reversed. */
    LocalDate requireStanding(int number) {
        if (number < 1 || number > deliveries.size())
            throw Refusal.invalid(
                    "delivery",
                    "DELIVERY_UNKNOWN",
                    "Phân công này không có lần giúp số " + number + ". Xem bằng lệnh sovang pairing show.",
                    "This pairing has no delivery number " + number + ". See sovang pairing show.");
        var its = deliveries.get(number - 1);
        if (its.reversed())
            throw Refusal.rule(
                    "DELIVERY_ALREADY_REVERSED",
                    "Lần giúp số " + number + " đã được điều chỉnh đảo.",
                    "Delivery number " + number + " was reversed already.");
        return its.on();
    }

    void requireMorePromised(Dong value) {
        requireRoom(promised, value);
    }

    void requireMoreDelivered(Dong value) {
        Dong sum = Dong.ZERO;
        for (var delivery : deliveries) if (!delivery.reversed()) sum = sum.plus(delivery.value());
        requireRoom(sum, value);
    }

    private static void requireRoom(Dong sum, Dong value) {
        if (!value.isEntry())
            throw Refusal.invalid(
                    "amount",
                    "AMOUNT_OUT_OF_RANGE",
                    "Số tiền phải từ 1 đến 999.999.999.999.999 đồng.",
                    "An amount is between 1 and 999,999,999,999,999 đồng.");
        if (!sum.plus(value).isEntry())
            throw Refusal.rule(
                    "HELP_OUT_OF_RANGE",
                    "Tổng giá trị giúp đỡ của một phân công không được vượt 999.999.999.999.999 đồng.",
                    "The help of one pairing can't exceed 999,999,999,999,999 đồng.");
    }
}
