package sovang.need;

import java.time.LocalDate;
import sovang.refusal.Refusal;

/** Why something can't be done to a declared need, and what to do. */
final class NeedRefusals {

    private NeedRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound(
                "NEED_UNKNOWN",
                "Không có nhu cầu vay này. Xem: sovang need list.",
                "There is no such declared need. See: sovang need list.");
    }

    static Refusal householdUnknown() {
        return Refusal.notFound(
                "NEED_HOUSEHOLD_UNKNOWN",
                "Không có hộ này trong danh sách. Hãy kiểm tra mã hộ.",
                "There is no such household in the register. Check its id.");
    }

    static Refusal householdGone() {
        return Refusal.rule(
                "NEED_HOUSEHOLD_GONE",
                "Hộ này đã nhập vào hộ khác hoặc không còn. Hãy ghi cho hộ hiện có.",
                "This household was merged into another or is no more. Record it for the one that is.");
    }

    static Refusal yearFar(int year, LocalDate on) {
        return Refusal.invalid(
                "year",
                "NEED_YEAR",
                "Năm " + year + " cách ngày khai " + on + " quá một năm. Hãy kiểm tra năm.",
                "The year " + year + " is more than one from " + on + ", when it was declared. Check the year.");
    }

    static Refusal once() {
        return Refusal.rule(
                "NEED_TWICE",
                "Hộ đã khai nhu cầu với mục đích này trong năm. Rút nhu cầu cũ (sovang need withdraw) rồi khai lại.",
                "The household has declared a need for this purpose and year. Withdraw it (sovang need withdraw) first.");
    }

    static Refusal loanTaken() {
        return Refusal.rule(
                "NEED_LOAN_TAKEN",
                "Khoản vay này đã ghi cho một nhu cầu. Hãy kiểm tra số khế ước.",
                "This loan stands against a need already. Check the contract number.");
    }

    static Refusal before(LocalDate on, LocalDate than) {
        return Refusal.invalid(
                "on",
                "NEED_DATE_BEFORE",
                "Ngày " + on + " trước việc đã ghi ngày " + than + ". Hãy kiểm tra ngày.",
                "The date " + on + " is before " + than + ", which is recorded already. Check the date.");
    }

    static Refusal withdrawn() {
        return Refusal.rule(
                "NEED_WITHDRAWN",
                "Nhu cầu này đã rút. Nếu hộ lại có nhu cầu, hãy khai mới.",
                "This need was withdrawn. If the household wants a loan again, declare a new one.");
    }

    static Refusal approvedAlready() {
        return Refusal.rule(
                "NEED_APPROVED_ALREADY", "Nhu cầu này đã được xác nhận.", "This need was approved already.");
    }

    static Refusal met() {
        return Refusal.rule(
                "NEED_MET_ALREADY",
                "Nhu cầu này đã được vay. Nếu ghi nhầm, hủy lần ghi vay trước (sovang need unmeet).",
                "A loan stands against this need. If that was a mistake, take it back first (sovang need unmeet).");
    }

    static Refusal notMetBy(String loan) {
        return Refusal.rule(
                "NEED_NOT_MET_BY",
                "Khoản vay " + loan + " không ghi cho nhu cầu này. Xem: sovang need show.",
                "The loan " + loan + " does not stand against this need. See: sovang need show.");
    }

    static Refusal asked(int asked, int households) {
        return Refusal.invalid(
                "asked",
                "NEED_ASKED_MORE",
                "Đã hỏi " + asked + " hộ nhưng danh sách chỉ có " + households + " hộ. Hãy kiểm tra lại.",
                asked + " were asked of a list of " + households + " households. Check the numbers.");
    }
}
