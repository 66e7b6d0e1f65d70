package sovang.loan;

import java.time.LocalDate;
import java.time.YearMonth;
import sovang.loan.event.LoanId;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** Why something can't be done with relief, groups, capital or months, and what to do about it. */
final class CreditRefusals {

    private CreditRefusals() {}

    static Refusal windowBackwards(LocalDate from, LocalDate until) {
        return Refusal.invalid(
                "until",
                "RELIEF_BACKWARDS",
                "Ngày cuối " + until + " trước ngày đầu " + from + ". Kiểm tra lại hai ngày.",
                "The last day " + until + " is before the first " + from + ". Check both.");
    }

    static Refusal noPoints() {
        return Refusal.invalid(
                "points",
                "RELIEF_POINTS",
                "Số điểm giảm phải lớn hơn 0 và nhỏ hơn 100, ví dụ 2 hoặc 0.5.",
                "The points taken off are more than 0 and less than 100, such as 2 or 0.5.");
    }

    static Refusal unknownLoan(LoanId loan) {
        return Refusal.invalid(
                "loans",
                "LOAN_UNKNOWN",
                "Không có khoản vay " + loan + ". Tìm mã bằng lệnh sovang loan list.",
                "There is no loan " + loan + ". Find its id with sovang loan list.");
    }

    static Refusal revokedAlready() {
        return Refusal.rule(
                "RELIEF_REVOKED",
                "Đợt giảm lãi này đã hủy. Cần giảm lại thì ghi đợt mới.",
                "This relief was revoked. Record another one if rates are cut again.");
    }

    static Refusal members() {
        return Refusal.invalid(
                "members",
                "GROUP_MEMBERS",
                "Số tổ viên phải từ 1 đến 1.000. Kiểm tra lại.",
                "A group has 1 to 1,000 members. Check the number.");
    }

    static Refusal capitalLent(Dong free, Dong amount) {
        return Refusal.rule(
                "CAPITAL_LENT",
                "Nguồn vốn chỉ còn " + Money.vi(free) + " chưa cho vay, không rút được " + Money.vi(amount)
                        + ". Hãy ghi thu nợ các khoản vay từ nguồn này trước.",
                "Only " + Money.en(free) + " of the capital is not lent; " + Money.en(amount)
                        + " can't be returned. Record what was repaid first.");
    }

    static Refusal monthOutOfOrder(YearMonth month, YearMonth last) {
        return Refusal.conflict(
                "CREDIT_MONTH_ORDER",
                "Tháng " + month + " không liền sau tháng đã khóa " + last + ". Hãy chạy lại sovang loan catch-up.",
                "The month " + month + " does not follow the closed " + last + ". Run sovang loan catch-up again.");
    }
}
