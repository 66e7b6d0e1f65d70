package sovang.pairing;

import java.time.LocalDate;
import sovang.pairing.event.PairingId;
import sovang.refusal.Refusal;

/** Why something can't be done with a pairing. */
final class PairingRefusals {

    private PairingRefusals() {}

    static Refusal unknown(PairingId pairing) {
        return Refusal.notFound(
                "PAIRING_UNKNOWN",
                "Không có phân công giúp đỡ " + pairing + ". Xem bằng lệnh sovang pairing list.",
                "There is no pairing " + pairing + ". See sovang pairing list.");
    }

    static Refusal ended(PairingId pairing, LocalDate on) {
        return Refusal.rule(
                "PAIRING_ENDED",
                "Phân công " + pairing + " đã kết thúc ngày " + on
                        + ". Muốn giúp tiếp, hãy phân công mới bằng sovang pairing record.",
                "The pairing " + pairing + " ended on " + on + ". To go on, record a new one: sovang pairing record.");
    }

    static Refusal afterEnd(LocalDate on, LocalDate end) {
        return Refusal.rule(
                "PAIRING_ENDED",
                "Phân công đã kết thúc ngày " + end + ", không ghi được việc của ngày " + on
                        + ". Chỉ ghi thêm việc đến hết ngày kết thúc.",
                "The pairing ended on " + end + ", so nothing of " + on
                        + " can be recorded. Only what happened up to its end is added.");
    }

    static Refusal backwards(LocalDate on, LocalDate first) {
        return Refusal.rule(
                "PAIRING_DATE_BACKWARDS",
                "Ngày " + on + " trước ngày " + first + " của việc được sửa hoặc kết thúc.",
                "The date " + on + " is before " + first + ", the day of what is ended or reversed.");
    }

    static Refusal helpedAfter(LocalDate on, LocalDate last) {
        return Refusal.rule(
                "PAIRING_HELPED_AFTER",
                "Không thể kết thúc ngày " + on + ": ngày " + last
                        + " còn có lần giúp. Hãy ghi ngày kết thúc muộn hơn, hoặc điều chỉnh lần giúp đó.",
                "It can't end on " + on + ": help came on " + last + ". Name a later day, or reverse that delivery.");
    }

    static Refusal replaceInstead(PairingId pairing) {
        return Refusal.invalid(
                "reason",
                "PAIRING_REPLACE_INSTEAD",
                "Thay người nhận đỡ đầu thì dùng: sovang pairing replace " + pairing + " --sponsor MÃ.",
                "To replace the sponsor use: sovang pairing replace " + pairing + " --sponsor ID.");
    }

    static Refusal dueOutOfRange(LocalDate due, LocalDate on) {
        return Refusal.invalid(
                "due",
                "DATE_OUT_OF_RANGE",
                "Hạn " + due + " phải từ ngày hứa " + on + " trở đi và trong vòng mười năm.",
                "The due date " + due + " is on or after the day " + on + " of the promise, and within ten years.");
    }

    static Refusal twice() {
        return Refusal.rule(
                "PAIRING_TWICE",
                "Đơn vị này đã được phân công giúp hộ (nơi) này trong năm đó, cùng nội dung. "
                        + "Xem bằng sovang pairing list, hoặc ghi nội dung (purpose) khác.",
                "This sponsor has this household (or place) in that year for the same purpose already. "
                        + "See sovang pairing list, or name another purpose.");
    }

    static Refusal itself() {
        return Refusal.rule(
                "PAIRING_WITH_ITSELF",
                "Một hộ không nhận đỡ đầu chính mình. Hãy chọn đơn vị khác.",
                "A household is no sponsor of itself. Choose another sponsor.");
    }

    static Refusal oneBeneficiary() {
        return Refusal.invalid(
                "household",
                "PAIRING_ONE_BENEFICIARY",
                "Ghi một trong hai: hộ được giúp (household) hoặc nơi được giúp (place).",
                "Name either the household that is helped or the place, not both and not neither.");
    }

    static Refusal sameSponsor() {
        return Refusal.invalid(
                "sponsor",
                "PAIRING_SAME_SPONSOR",
                "Người thay phải khác người đang nhận đỡ đầu.",
                "The new sponsor is another one than the present.");
    }
}
