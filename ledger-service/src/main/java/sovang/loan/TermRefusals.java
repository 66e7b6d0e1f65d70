package sovang.loan;

import java.time.LocalDate;
import java.util.Collection;
import sovang.loan.event.ExtensionRule;
import sovang.money.Dong;
import sovang.money.interest.Due;
import sovang.money.interest.Pause;
import sovang.refusal.Refusal;

/** Why days, parts and numbers of a loan can't be, and what to do about it. */
final class TermRefusals {

    private TermRefusals() {}

    static Refusal notLater(LocalDate until, LocalDate last) {
        return Refusal.invalid(
                "until",
                "LOAN_EXTENDED_BACKWARDS",
                "Ngày đến hạn mới " + until + " phải sau ngày đến hạn đang có (" + last + ") và sau ngày gia hạn.",
                "The new last day " + until + " must be after the present one (" + last + ") and after the extension.");
    }

    static Refusal noRule() {
        return Refusal.rule(
                "LOAN_EXTENSION_RULE_MISSING",
                "Tệp chương trình chưa có quy tắc gia hạn. Hãy nạp tệp có: sovang loan programmes import TỆP.",
                "The file of programmes has no rule on extensions. Import one that has: sovang loan programmes import FILE.");
    }

    static Refusal tooFar(LocalDate until, LocalDate latest, ExtensionRule rule) {
        String vi = rule.verified() ? "" : " Quy tắc này chưa kiểm chứng (" + rule.source() + ").";
        String en = rule.verified() ? "" : " This rule is not verified (" + rule.source() + ").";
        return Refusal.invalid(
                "until",
                "LOAN_EXTENDED_TOO_FAR",
                "Gia hạn nhiều nhất đến ngày " + latest + ", không phải " + until + "." + vi,
                "The loan can be extended until " + latest + " at most, not " + until + "." + en);
    }

    static Refusal frozenBackwards(LocalDate on, LocalDate until) {
        return Refusal.invalid(
                "until",
                "LOAN_FROZEN_BACKWARDS",
                "Ngày hết khoanh " + until + " trước ngày khoanh " + on + ". Kiểm tra lại hai ngày.",
                "The last day of freezing " + until + " is before its first " + on + ". Check both.");
    }

    static Refusal frozen(Pause pause) {
        return Refusal.rule(
                "LOAN_FROZEN",
                "Khoản vay đã khoanh từ " + pause.from() + " đến " + pause.until()
                        + ". Hãy khoanh tiếp từ sau ngày đó.",
                "The loan is frozen from " + pause.from() + " to " + pause.until() + ". Freeze it after that.");
    }

    static Refusal partWrong(int i, Due part, LocalDate before, LocalDate last) {
        return Refusal.invalid(
                "parts/" + i,
                "LOAN_PART_INVALID",
                "Kỳ trả thứ " + (i + 1) + " (" + part.on() + ", " + Money.vi(part.amount())
                        + ") phải có số tiền, sau ngày " + before + " và không sau ngày " + last + ".",
                "Part " + (i + 1) + " (" + part.on() + ", " + Money.en(part.amount())
                        + ") needs an amount, a day after " + before + " and not after " + last + ".");
    }

    static Refusal partsSum(Dong sum, Dong amount) {
        return Refusal.invalid(
                "parts",
                "LOAN_PARTS_SUM",
                "Các kỳ trả cộng lại là " + Money.vi(sum) + ", phải bằng " + Money.vi(amount) + ".",
                "The parts sum to " + Money.en(sum) + "; they must sum to " + Money.en(amount) + ".");
    }

    static Refusal noTranche(int tranche, Collection<Integer> known) {
        return Refusal.invalid(
                "tranche",
                "LOAN_TRANCHE_UNKNOWN",
                "Không có lần giải ngân số " + tranche + ". Có: " + known + ".",
                "There is no disbursement " + tranche + ". There are: " + known + ".");
    }

    static Refusal noPayment(int payment, Collection<Integer> known) {
        return Refusal.invalid(
                "payment",
                "LOAN_PAYMENT_UNKNOWN",
                "Không có lần trả nợ số " + payment + ". Có: " + known + ".",
                "There is no payment " + payment + ". There are: " + known + ".");
    }

    static Refusal repaidAlready(int tranche) {
        return Refusal.rule(
                "LOAN_TRANCHE_REPAID",
                "Lần giải ngân số " + tranche
                        + " đã được trả nợ, gia hạn hoặc khoanh một phần. Hãy hủy các lần trả nợ trước: sovang loan unpay.",
                "Disbursement " + tranche
                        + " was repaid, extended or frozen in part. Reverse those payments first: sovang loan unpay.");
    }
}
