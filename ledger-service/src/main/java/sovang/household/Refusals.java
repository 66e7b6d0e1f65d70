package sovang.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households.Found;
import sovang.household.event.HouseholdId;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;

/** Why something can't be done with a household. */
final class Refusals {

    private Refusals() {}

    static Refusal off() {
        return Refusal.rule(
                "HOUSEHOLD_REGISTER_OFF",
                "Máy này không được ghi sổ hộ (SOVANG_HOUSEHOLDS=off). Hãy ghi trên máy được phép.",
                "This server may not keep households (SOVANG_HOUSEHOLDS=off). Record them where it is allowed.");
    }

    static Refusal codeTaken() {
        return Refusal.rule(
                "HOUSEHOLD_CODE_TAKEN",
                "Đơn vị này đã có hộ mang mã đó. Xem: sovang household list --unit MÃ.",
                "The unit has a household of this code already. See sovang household list --unit CODE.");
    }

    static Refusal citizenTaken(Found holder) {
        return Refusal.rule(
                "HOUSEHOLD_CITIZEN_TAKEN",
                "Số căn cước này là của hộ " + holder.code() + ", đơn vị " + holder.unit()
                        + ". Nếu là một hộ, hãy dùng mã đó; nếu hộ chuyển đến, dùng sovang household move.",
                "This citizen number is that of household " + holder.code() + " in unit " + holder.unit()
                        + ". Use that one; if it moved here, use sovang household move.");
    }

    static Refusal gone(@Nullable String how) {
        return Refusal.rule(
                "HOUSEHOLD_GONE",
                "Hộ này " + ("merged".equals(how) ? "đã nhập vào hộ khác" : "không còn người")
                        + ", không ghi thêm được.",
                "This household " + ("merged".equals(how) ? "was merged into another" : "died out")
                        + "; nothing more can be recorded of it.");
    }

    static Refusal tooEarly(LocalDate on, LocalDate registered) {
        return Refusal.rule(
                "HOUSEHOLD_BEFORE_REGISTERED",
                "Ngày " + on + " trước ngày hộ được lập sổ (" + registered + ").",
                "The date " + on + " is before the household was registered (" + registered + ").");
    }

    static Refusal unknown(HouseholdId household) {
        return Refusal.rule(
                "HOUSEHOLD_UNKNOWN",
                "Không có hộ " + household + ". Tìm bằng lệnh sovang household list.",
                "There is no household " + household + ". Find it with sovang household list.");
    }

    static Refusal intoItself() {
        return Refusal.rule(
                "HOUSEHOLD_INTO_ITSELF",
                "Không nhập một hộ vào chính nó.",
                "A household can't be merged into itself, nor compared with itself.");
    }

    static Refusal notAlike(HouseholdId one, HouseholdId other) {
        return Refusal.rule(
                "HOUSEHOLD_NOT_ALIKE",
                "Hai hộ " + one + " và " + other
                        + " không nằm trong danh sách nghi trùng. Xem: sovang household duplicates.",
                "The households " + one + " and " + other
                        + " are not listed as possible duplicates. See sovang household duplicates.");
    }

    static Refusal sameUnit(UnitCode unit) {
        return Refusal.rule(
                "HOUSEHOLD_NOT_MOVED",
                "Hộ đang ở đơn vị " + unit + " với mã này rồi.",
                "The household is in unit " + unit + " under this code already.");
    }
}
