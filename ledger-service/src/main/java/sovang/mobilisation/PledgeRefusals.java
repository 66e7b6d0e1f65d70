package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Questions;

/** Why something can't be done with a pledge. */
final class PledgeRefusals {

    private PledgeRefusals() {}

    static Refusal unknown(PledgeId pledge) {
        return Refusal.notFound("PLEDGE_UNKNOWN", unknownVi(pledge), unknownEn(pledge));
    }

    /** The pledge is named in something else, such as a receipt. */
    static Refusal unknownToPay(PledgeId pledge) {
        return Refusal.rule("PLEDGE_UNKNOWN", unknownVi(pledge), unknownEn(pledge));
    }

    private static String unknownVi(PledgeId pledge) {
        return "Không có khoản đăng ký " + pledge + ". Tìm mã đăng ký bằng lệnh sovang pledge list.";
    }

    private static String unknownEn(PledgeId pledge) {
        return "There is no pledge " + pledge + ". Find its id with sovang pledge list.";
    }

    static Refusal backwards(LocalDate on, LocalDate last) {
        return Refusal.rule(
                "PLEDGE_DATE_BACKWARDS",
                "Ngày " + on + " trước lần thay đổi gần nhất của khoản đăng ký (" + last + ").",
                "The date " + on + " is before the latest change of the pledge (" + last + ").");
    }

    static Refusal expiresBefore(LocalDate expires, LocalDate on) {
        return Refusal.invalid(
                "expires",
                "PLEDGE_EXPIRES_BEFORE",
                "Ngày hết hiệu lực " + expires + " trước ngày đăng ký " + on + ".",
                "The pledge would expire on " + expires + ", before it is made on " + on + ".");
    }

    static Refusal cancelled() {
        return Refusal.rule(
                "PLEDGE_CANCELLED",
                "Khoản đăng ký đã hủy. Muốn làm tiếp, hãy khôi phục trước (sovang pledge revive).",
                "The pledge is cancelled. Revive it first (sovang pledge revive).");
    }

    static Refusal dropped() {
        return Refusal.rule(
                "PLEDGE_DROPPED",
                "Khoản đăng ký đã thôi theo dõi. Muốn làm tiếp, hãy khôi phục trước (sovang pledge revive).",
                "The pledge is no longer pursued. Revive it first (sovang pledge revive).");
    }

    static Refusal expired(@Nullable LocalDate expires) {
        return Refusal.rule(
                "PLEDGE_EXPIRED",
                "Khoản đăng ký đã hết hiệu lực sau ngày " + expires
                        + ". Muốn sửa, hãy khôi phục trước (sovang pledge revive).",
                "The pledge expired after " + expires + ". Revive it first (sovang pledge revive).");
    }

    static Refusal paid() {
        return Refusal.rule(
                "PLEDGE_ALREADY_PAID", "Khoản đăng ký đã được nộp đủ.", "The pledge has been paid in full.");
    }

    static Refusal pursued() {
        return Refusal.rule(
                "PLEDGE_PURSUED",
                "Khoản đăng ký vẫn đang được theo dõi nên không cần khôi phục.",
                "The pledge is still pursued: there is nothing to revive.");
    }

    static Refusal unchanged() {
        return Refusal.rule(
                "PLEDGE_UNCHANGED",
                "Số tiền và các kỳ nộp giống như đang ghi, không có gì để sửa.",
                "Amount and schedule are what they are already: there is nothing to amend.");
    }

    static Refusal scheduleMissing(int instalments) {
        return Refusal.invalid(
                "instalments",
                "PLEDGE_SCHEDULE_REQUIRED",
                "Khoản đăng ký đang chia " + instalments + " kỳ. Hãy ghi lại các kỳ nộp theo số tiền mới.",
                "The pledge is in " + instalments + " instalments. Name them anew for the new amount.");
    }

    static Refusal otherFund(FundCode fund, FundCode given) {
        return Refusal.rule(
                "PLEDGE_OTHER_FUND",
                "Khoản đăng ký này là của quỹ " + fund + ", không phải quỹ " + given + ".",
                "This pledge is for the fund " + fund + ", not for " + given + ".");
    }

    static void askDueBefore(List<Instalment> schedule, LocalDate made) {
        if (schedule.isEmpty() || !schedule.getFirst().due().isBefore(made)) return;
        LocalDate due = schedule.getFirst().due();
        Questions.ask(Refusal.ask(
                "PLEDGE_DUE_BEFORE",
                "Hạn nộp " + due + " trước ngày đăng ký " + made + ". Vẫn ghi như vậy?",
                "It is due on " + due + ", before it is made on " + made + ". Record it all the same?"));
    }

    static Refusal sameUnit(UnitCode unit) {
        return Refusal.rule(
                "PLEDGE_UNIT_SAME",
                "Khoản đăng ký đã thuộc đơn vị " + unit + ".",
                "The pledge is of the unit " + unit + " already.");
    }

    static Refusal overpaid(Dong amount, Dong sum) {
        return Refusal.ask(
                "PLEDGE_OVERPAID",
                "Khoản đăng ký là " + Amounts.vi(amount) + "; ghi khoản này thì đã nộp " + Amounts.vi(sum)
                        + ". Vẫn ghi cho đăng ký này?",
                "The pledge is " + Amounts.en(amount) + "; with this " + Amounts.en(sum)
                        + " will have been paid. Record it for this pledge all the same?");
    }

    static Refusal otherDonor(@Nullable DonorId donor, DonorId named) {
        return Refusal.ask(
                "PLEDGE_OTHER_DONOR",
                "Đăng ký này là của người ủng hộ " + donor + ", khoản thu ghi cho " + named
                        + ". Vẫn ghi cho đăng ký này?",
                "The pledge is of the donor " + donor + ", the receipt names " + named
                        + ". Record it for this pledge all the same?");
    }

    static Refusal tooMuch() {
        return Refusal.rule(
                "PLEDGE_PAID_OUT_OF_RANGE",
                "Tổng số đã nộp của một khoản đăng ký không được vượt 999.999.999.999.999 đồng.",
                "What was paid on one pledge can't exceed 999,999,999,999,999 đồng.");
    }

    static Refusal notPaidBy(ReceiptId receipt, Dong paid, Dong asked) {
        return Refusal.rule(
                "PLEDGE_NOT_PAID_BY",
                "Khoản thu " + receipt + " mới nộp cho đăng ký này " + Amounts.vi(paid) + ", không thể rút lại "
                        + Amounts.vi(asked) + ".",
                "The receipt " + receipt + " has paid " + Amounts.en(paid) + " of this pledge; " + Amounts.en(asked)
                        + " can't be taken back.");
    }
}
