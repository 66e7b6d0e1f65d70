package sovang.loan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sovang.household.event.EscapeClocks;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.loan.event.LoanFunding;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** Why a programme lends nothing, and what to do about it. */
final class ProgrammeRefusals {

    private ProgrammeRefusals() {}

    static Refusal unknown(ProgrammeId programme, Collection<ProgrammeId> known) {
        String all = known.stream().map(ProgrammeId::value).collect(Collectors.joining(", "));
        return Refusal.invalid(
                "programme",
                "PROGRAMME_UNKNOWN",
                "Không có chương trình " + programme + ". Có: " + all + ".",
                "There is no programme " + programme + ". There are: " + all + ".");
    }

    static Refusal noTerms(Programme programme, LocalDate on) {
        return Refusal.rule(
                "PROGRAMME_NOT_THEN",
                "Chưa có lãi suất, mức vay của " + programme.name() + " vào ngày " + on
                        + ". Hãy nạp tệp chương trình có ngày này: sovang loan programmes import TỆP.",
                "Nothing says at what " + programme.nameEn() + " lent on " + on
                        + ". Import a file that does: sovang loan programmes import FILE.");
    }

    static Refusal noRate(Programme programme) {
        return Refusal.rule(
                "PROGRAMME_RATE_UNKNOWN",
                "Chưa biết lãi suất của " + programme.name()
                        + ". Hãy nạp tệp chương trình có lãi suất: sovang loan programmes import TỆP.",
                "The rate of " + programme.nameEn()
                        + " is not known. Import a file that has it: sovang loan programmes import FILE.");
    }

    static Refusal ceiling(Programme programme, Dong ceiling, Dong amount, Dong owed) {
        String vi = owed.isZero() ? "" : " Hộ đang vay " + Money.vi(owed) + " của chương trình này.";
        String en = owed.isZero() ? "" : " The household owes " + Money.en(owed) + " in it.";
        Dong left = ceiling.minus(owed);
        return Refusal.rule(
                "LOAN_ABOVE_CEILING",
                "Mức vay cao nhất của " + programme.name() + " là " + Money.vi(ceiling) + ", xin vay "
                        + Money.vi(amount) + "." + vi + " Ghi nhiều nhất " + Money.vi(left) + ".",
                "The ceiling of " + programme.nameEn() + " is " + Money.en(ceiling) + ", asked were " + Money.en(amount)
                        + "." + en + " At most " + Money.en(left) + " can be lent.");
    }

    static Refusal tooLong(Programme programme, int longest, int months) {
        return Refusal.rule(
                "LOAN_TERM_TOO_LONG",
                "Thời hạn dài nhất của " + programme.name() + " là " + longest + " tháng, không phải " + months
                        + ". Hãy ghi thời hạn ngắn hơn.",
                "The longest term of " + programme.nameEn() + " is " + longest + " months, not " + months
                        + ". Give a shorter one.");
    }

    static Refusal funding(Programme programme, LoanFunding funding) {
        return Refusal.invalid(
                "funding",
                "LOAN_FUNDING",
                programme.name() + " không có nguồn vốn " + funding + ". Có: " + programme.funding() + ".",
                programme.nameEn() + " has no funding " + funding + ". It has: " + programme.funding() + ".");
    }

    static Refusal householdMissing(Programme programme) {
        return Refusal.invalid(
                "household",
                "LOAN_HOUSEHOLD_MISSING",
                programme.name() + " chỉ cho hộ thuộc diện " + words(programme) + " vay: hãy nêu mã hộ (--household).",
                programme.nameEn() + " lends to " + programme.classes() + " only: name the household (--household).");
    }

    static Refusal otherClass(Programme programme, @Nullable HouseholdClass its, LocalDate on) {
        return Refusal.rule(
                "LOAN_CLASS_NOT_ELIGIBLE",
                "Ngày " + on + " hộ này " + (its == null ? "chưa được phân loại" : "thuộc diện " + word(its)) + ", mà "
                        + programme.name() + " chỉ cho " + words(programme)
                        + " vay. Chọn chương trình khác, hoặc ghi quyết định phân loại hộ: sovang household classify.",
                "On " + on + " the household was " + (its == null ? "not classified" : its) + ", and "
                        + programme.nameEn()
                        + " lends to " + programme.classes()
                        + ". Choose another programme, or record its decision: sovang household classify.");
    }

    static Refusal neverLeft(Programme programme, HouseholdId household) {
        return Refusal.rule(
                "LOAN_NEVER_LEFT_LIST",
                "Hộ " + household + " chưa có ngày ra khỏi danh sách nghèo, cận nghèo nên không vay được "
                        + programme.name() + ". Hãy ghi quyết định công nhận kèm ngày: sovang household classify.",
                "Household " + household + " has no day on which it left the list, so it can't borrow from "
                        + programme.nameEn() + ". Record that decision: sovang household classify.");
    }

    static Refusal leftLongAgo(Programme programme, LocalDate left) {
        LocalDate until = EscapeClocks.creditUntil(left);
        return Refusal.rule(
                "LOAN_LEFT_LIST_LONG_AGO",
                "Hộ ra khỏi danh sách ngày " + left + ", quá 3 năm (đến " + until + "): không còn vay được "
                        + programme.name() + ". Chọn chương trình khác.",
                "The household left the list on " + left + ", more than 3 years ago (until " + until
                        + "): choose another programme than " + programme.nameEn() + ".");
    }

    private static String words(Programme programme) {
        return programme.classes().stream().map(ProgrammeRefusals::word).collect(Collectors.joining(", "));
    }

    private static String word(HouseholdClass its) {
        return switch (its) {
            case HO_NGHEO -> "hộ nghèo";
            case HO_CAN_NGHEO -> "hộ cận nghèo";
            case HO_MOI_THOAT_NGHEO -> "hộ mới thoát nghèo";
            case HO_TRUNG_BINH -> "hộ có mức sống trung bình";
            case KHAC -> "khác";
        };
    }
}
