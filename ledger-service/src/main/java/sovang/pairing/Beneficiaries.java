package sovang.pairing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.command.Households.Found;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.refusal.Refusal;

/** Which households may be taken on: those that live on and are poor or near-poor by the official list on the day. */
@Component
class Beneficiaries {

    /** @param now its class on the day, which is frozen in what is recorded */
    record Beneficiary(Found household, HouseholdClass now) {}

    private final Households households;

    Beneficiaries(Households households) {
        this.households = households;
    }

    Beneficiary requireOnList(HouseholdId id, LocalDate day) {
        return requireOnList(households.find(id).orElseThrow(() -> unknown(id.value())), day);
    }

    Beneficiary requireOnList(Found found, LocalDate day) {
        if (!found.alive()) throw gone(found);
        HouseholdClass now = households.classOn(found.id(), day).orElseThrow(() -> unclassified(found, day));
        if (!now.isOnList())
            throw notOnList(
                    found, now, day, households.decisionOn(found.id(), day).orElse(""));
        households.twin(found.id()).ifPresent(twin -> {
            throw looksLike(found, twin);
        });
        return new Beneficiary(found, now);
    }

    /** A household that helps others is not on the list itself. */
    void requireWellOff(HouseholdId id, LocalDate day) {
        Found found = households.find(id).orElseThrow(() -> unknown(id.value()));
        var now = households.classOn(found.id(), day);
        if (now.isPresent() && now.get().isOnList())
            throw Refusal.rule(
                    "SPONSOR_IS_POOR",
                    "Hộ " + found.code() + " đang là " + vi(now.get()) + " nên không nhận đỡ đầu hộ khác.",
                    "The household " + found.code() + " is " + en(now.get())
                            + " itself, so it is no sponsor of others.");
    }

    static Refusal gone(Found found) {
        return Refusal.rule(
                "HOUSEHOLD_GONE",
                "Hộ " + found.code() + " không còn (đã nhập vào hộ khác hoặc không còn ai). Hãy kiểm tra sổ hộ.",
                "The household " + found.code() + " is no more (part of another, or died out). Check the register.");
    }

    static Refusal unknown(String household) {
        return Refusal.rule(
                "HOUSEHOLD_UNKNOWN",
                "Chưa có hộ «" + household + "» trong sổ. Tìm bằng lệnh sovang household find.",
                "There is no household \"" + household + "\" in the register. Find it with sovang household find.");
    }

    private static Refusal looksLike(Found found, Found twin) {
        return Refusal.rule(
                "HOUSEHOLD_LOOKS_LIKE_ANOTHER",
                "Hộ " + found.code() + " giống hộ " + twin.code() + " (đơn vị " + twin.unit()
                        + "). Hãy gộp hai hộ, hoặc xác nhận là hai hộ khác nhau, rồi phân công.",
                "The household " + found.code() + " looks like " + twin.code() + " of unit " + twin.unit()
                        + ". Merge the two, or clear them as two, before one is taken on.");
    }

    private static Refusal unclassified(Found found, LocalDate day) {
        return Refusal.rule(
                "HOUSEHOLD_NOT_ON_LIST",
                "Hộ " + found.code() + " chưa được phân loại vào ngày " + day
                        + ". Chỉ hộ nghèo, hộ cận nghèo theo danh sách mới được phân công giúp đỡ.",
                "The household " + found.code() + " has no class on " + day
                        + ". Only poor and near-poor households of the official list are taken on.");
    }

    private static Refusal notOnList(Found found, HouseholdClass now, LocalDate day, String decision) {
        return Refusal.rule(
                "HOUSEHOLD_NOT_ON_LIST",
                "Hộ " + found.code() + " vào ngày " + day + " là " + vi(now)
                        + (decision.isEmpty() ? "" : " theo " + decision)
                        + ". Chỉ hộ nghèo, hộ cận nghèo mới được phân công giúp đỡ.",
                "The household " + found.code() + " is " + en(now) + " on " + day
                        + (decision.isEmpty() ? "" : " by " + decision)
                        + ". Only poor and near-poor households are taken on.");
    }

    private static String vi(HouseholdClass now) {
        return switch (now) {
            case HO_NGHEO -> "hộ nghèo";
            case HO_CAN_NGHEO -> "hộ cận nghèo";
            case HO_MOI_THOAT_NGHEO -> "hộ mới thoát nghèo";
            case HO_TRUNG_BINH -> "hộ có mức sống trung bình";
            case KHAC -> "hộ không thuộc danh sách";
        };
    }

    private static String en(HouseholdClass now) {
        return switch (now) {
            case HO_NGHEO -> "poor";
            case HO_CAN_NGHEO -> "near-poor";
            case HO_MOI_THOAT_NGHEO -> "newly escaped from poverty";
            case HO_TRUNG_BINH -> "of average living standard";
            case KHAC -> "not on the list";
        };
    }
}
