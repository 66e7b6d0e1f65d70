package sovang.loan;

import java.time.LocalDate;
import sovang.household.event.HouseholdId;
import sovang.loan.Course.Step;
import sovang.loan.event.CapitalId;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanId;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;

/** Why something can't be done with a loan, and what to do about it. */
final class LoanRefusals {

    private LoanRefusals() {}

    static Refusal unknown(LoanId loan) {
        return Refusal.notFound(
                "LOAN_UNKNOWN",
                "Không có khoản vay " + loan + ". Tìm mã bằng lệnh sovang loan list.",
                "There is no loan " + loan + ". Find its id with sovang loan list.");
    }

    static Refusal unitMissing() {
        return Refusal.invalid(
                "unit",
                "LOAN_UNIT_MISSING",
                "Hãy nêu đơn vị (--unit) hoặc hộ (--household).",
                "Name the unit (--unit) or the household.");
    }

    static Refusal householdUnknown(HouseholdId household) {
        return Refusal.invalid(
                "household",
                "LOAN_HOUSEHOLD_UNKNOWN",
                "Không có hộ " + household + ". Tìm mã bằng lệnh sovang household list.",
                "There is no household " + household + ". Find its id with sovang household list.");
    }

    static Refusal householdGone(HouseholdId household) {
        return Refusal.rule(
                "LOAN_HOUSEHOLD_GONE",
                "Hộ " + household + " đã nhập vào hộ khác hoặc không còn. Hãy dùng mã hộ đang có.",
                "Household " + household + " was merged or is no more. Use the one that is there.");
    }

    static Refusal groupUnknown(GroupId group) {
        return Refusal.invalid(
                "group",
                "LOAN_GROUP_UNKNOWN",
                "Không có tổ tiết kiệm và vay vốn " + group + ". Xem: sovang loan group list.",
                "There is no savings-and-credit group " + group + ". See sovang loan group list.");
    }

    static Refusal groupElsewhere(GroupId group, UnitCode its, UnitCode unit) {
        return Refusal.rule(
                "LOAN_GROUP_ELSEWHERE",
                "Tổ " + group + " thuộc đơn vị " + its + ", không phải " + unit + ". Chọn tổ của cùng xã.",
                "Group " + group + " belongs to unit " + its + ", not " + unit + ". Choose one of the same commune.");
    }

    static Refusal capitalUnknown(CapitalId capital) {
        return Refusal.invalid(
                "capital",
                "LOAN_CAPITAL_UNKNOWN",
                "Không có nguồn vốn ủy thác " + capital + ". Xem: sovang loan capital list.",
                "There is no entrusted capital " + capital + ". See sovang loan capital list.");
    }

    static Refusal beforeCapital(LocalDate on, LocalDate entrusted) {
        return Refusal.rule(
                "LOAN_BEFORE_CAPITAL",
                "Ngày vay " + on + " trước ngày ủy thác vốn " + entrusted + ". Kiểm tra lại ngày hoặc nguồn vốn.",
                "The loan's day " + on + " is before the capital was entrusted (" + entrusted + "). Check either.");
    }

    static Refusal capitalUsed(CapitalId capital, Dong left) {
        return Refusal.rule(
                "LOAN_CAPITAL_USED",
                "Nguồn vốn " + capital + " chỉ còn cho vay được " + Money.vi(left) + ".",
                "Of the capital " + capital + " only " + Money.en(left) + " can be lent.");
    }

    static Refusal notThere(Step step, Step needed) {
        return Refusal.rule(
                "LOAN_STEP",
                "Khoản vay đang ở bước «" + vi(step) + "», việc này cần bước «" + vi(needed)
                        + "». Xem: sovang loan show.",
                "The loan is " + en(step) + "; this needs one that is " + en(needed) + ". See sovang loan show.");
    }

    static Refusal backwards(LocalDate on, LocalDate since) {
        return Refusal.rule(
                "LOAN_DATE_BACKWARDS",
                "Ngày " + on + " trước bước gần nhất của khoản vay (" + since + "). Hãy ghi ngày sau đó.",
                "The date " + on + " is before the latest step of the loan (" + since + "). Give a later one.");
    }

    static Refusal disbursedAlready() {
        return Refusal.rule(
                "LOAN_DISBURSED",
                "Khoản vay đã giải ngân. Nếu tiền chưa đến hộ, hãy hủy lần giải ngân: sovang loan revoke.",
                "The loan was disbursed. If the money never came, revoke that: sovang loan revoke.");
    }

    static Refusal notDisbursed() {
        return Refusal.rule(
                "LOAN_NOT_DISBURSED",
                "Khoản vay chưa giải ngân. Hãy ghi giải ngân trước: sovang loan disburse.",
                "The loan was not disbursed. Record that first: sovang loan disburse.");
    }

    static Refusal beforeDisbursement(LocalDate on, LocalDate first) {
        return Refusal.rule(
                "LOAN_BEFORE_DISBURSEMENT",
                "Ngày " + on + " trước ngày giải ngân đầu tiên " + first + ". Kiểm tra lại ngày.",
                "The date " + on + " is before the first disbursement of " + first + ". Check it.");
    }

    static Refusal undrawn(Dong left, Dong amount) {
        return Refusal.rule(
                "LOAN_DRAWS_TOO_MUCH",
                "Chỉ còn được giải ngân " + Money.vi(left) + ", không phải " + Money.vi(amount) + ".",
                "Only " + Money.en(left) + " can still be disbursed, not " + Money.en(amount) + ".");
    }

    static Refusal moreThanAsked(Dong asked, Dong amount) {
        return Refusal.rule(
                "LOAN_APPROVES_TOO_MUCH",
                "Hộ xin vay " + Money.vi(asked) + ", không duyệt được " + Money.vi(amount) + ".",
                "Asked were " + Money.en(asked) + "; " + Money.en(amount) + " can't be approved.");
    }

    static Refusal interestOver(LocalDate on, Dong owed, Dong paid) {
        return Refusal.ask(
                "LOAN_INTEREST_OVER",
                "Đến ngày " + on + " lãi còn phải trả là " + Money.vi(owed) + "; đang ghi thu lãi " + Money.vi(paid)
                        + ". Vẫn ghi?",
                "By " + on + " the interest owed is " + Money.en(owed) + "; " + Money.en(paid)
                        + " are being recorded. Record them all the same?");
    }

    static Refusal nothingPaid() {
        return Refusal.invalid(
                "principal",
                "LOAN_NOTHING_PAID",
                "Hãy ghi gốc (--principal) hoặc lãi (--interest) đã trả.",
                "Give what was paid: --principal or --interest.");
    }

    static Refusal tooMuch(LocalDate on, Dong least, Dong principal, Dong then) {
        String vi = least.equals(then)
                ? ""
                : " (dư nợ ngày đó là " + Money.vi(then) + ", nhưng các khoản trả sau đó đã ghi chỉ để lại chừng ấy)";
        String en = least.equals(then)
                ? ""
                : " (" + Money.en(then) + " was owed then, but payments of later days leave no more)";
        return Refusal.rule(
                "LOAN_REPAYS_TOO_MUCH",
                "Gốc còn nợ trả được vào ngày " + on + " là " + Money.vi(least) + vi + ", không phải "
                        + Money.vi(principal) + ". Hãy ghi đúng số còn nợ.",
                "The principal that can be repaid on " + on + " is " + Money.en(least) + en + ", not "
                        + Money.en(principal) + ". Give what is owed.");
    }

    static Refusal writesOffTooMuch(Dong owed, Dong amount) {
        return Refusal.rule(
                "LOAN_WRITES_OFF_TOO_MUCH",
                "Chỉ còn nợ " + Money.vi(owed) + ", không xóa được " + Money.vi(amount) + ".",
                "Only " + Money.en(owed) + " is owed; " + Money.en(amount) + " can't be written off.");
    }

    static Refusal recoversTooMuch(Dong left, Dong amount) {
        return Refusal.rule(
                "LOAN_RECOVERS_TOO_MUCH",
                "Nợ đã xóa còn thu hồi được " + Money.vi(left) + ", không phải " + Money.vi(amount) + ".",
                "Of what was written off " + Money.en(left) + " can be recovered, not " + Money.en(amount) + ".");
    }

    static Refusal nothingOwed() {
        return Refusal.rule(
                "LOAN_NOTHING_OWED", "Khoản vay không còn dư nợ.", "Nothing is owed on this loan any more.");
    }

    private static String vi(Step step) {
        return switch (step) {
            case NONE -> "chưa có";
            case REQUESTED -> "đề nghị vay";
            case CONFIRMED -> "xã đã xác nhận";
            case APPROVED -> "ngân hàng đã duyệt";
            case DECLINED -> "không vay";
        };
    }

    private static String en(Step step) {
        return switch (step) {
            case NONE -> "unknown";
            case REQUESTED -> "requested";
            case CONFIRMED -> "confirmed by the commune";
            case APPROVED -> "approved";
            case DECLINED -> "declined";
        };
    }
}
