package sovang.pairing;

import java.time.LocalDate;
import sovang.pairing.event.HoldId;
import sovang.refusal.Refusal;

/** Why something can't be done with a hold. */
final class HoldRefusals {

    private HoldRefusals() {}

    static Refusal unknown(HoldId hold) {
        return Refusal.notFound(
                "HOLD_UNKNOWN",
                "Không có lần giữ hộ " + hold + ". Xem bằng lệnh sovang hold list.",
                "There is no hold " + hold + ". See sovang hold list.");
    }

    static Refusal untilOutOfRange(LocalDate on, LocalDate until) {
        return Refusal.invalid(
                "until",
                "HOLD_UNTIL_OUT_OF_RANGE",
                "Ngày hết hạn giữ " + until + " phải từ ngày giữ " + on + " trở đi và trong vòng một năm.",
                "The last day " + until + " is on or after the day " + on + " of the hold, and within a year.");
    }

    static Refusal offeredToNobody() {
        return Refusal.invalid(
                "sponsor",
                "HOLD_OFFERED_TO_NOBODY",
                "Hộ được mời nhận đỡ đầu thì phải ghi mời ai (sponsor).",
                "An offer names the sponsor whom it is made to.");
    }

    static Refusal closed(HoldId hold, LocalDate on) {
        return Refusal.rule(
                "HOLD_CLOSED",
                "Lần giữ hộ " + hold + " đã kết thúc ngày " + on + ". Nếu cần, hãy giữ lại bằng sovang hold place.",
                "The hold " + hold + " was closed on " + on + ". Place another with sovang hold place if needed.");
    }

    static Refusal lapsed(HoldId hold, LocalDate until) {
        return Refusal.rule(
                "HOLD_LAPSED",
                "Lần giữ hộ " + hold + " đã hết hạn sau ngày " + until
                        + ". Nếu hộ chưa ai giữ, hãy giữ lại bằng sovang hold place.",
                "The hold " + hold + " lapsed after " + until
                        + ". If nobody holds the household now, place another with sovang hold place.");
    }

    static Refusal backwards(LocalDate on, LocalDate placed) {
        return Refusal.rule(
                "HOLD_DATE_BACKWARDS",
                "Ngày " + on + " trước ngày giữ hộ (" + placed + ").",
                "The date " + on + " is before the day of the hold (" + placed + ").");
    }

    static Refusal notOffered(HoldId hold) {
        return Refusal.rule(
                "HOLD_NOT_OFFERED",
                "Hộ này chỉ được giữ chỗ (" + hold
                        + "), chưa mời ai. Hãy thả ra (sovang hold release) rồi phân công bằng sovang pairing record.",
                "The household is only reserved (" + hold
                        + "), offered to nobody. Release it (sovang hold release), then use sovang pairing record.");
    }

    static Refusal held(String household, String owner, LocalDate until) {
        return Refusal.rule(
                "HOUSEHOLD_HELD",
                "Hộ " + household + " đang được " + owner + " giữ đến hết ngày " + until
                        + ". Hãy liên hệ người giữ, hoặc đợi hết hạn.",
                "The household " + household + " is held by " + owner + " until " + until
                        + ". Ask them to release it, or wait until it lapses.");
    }
}
