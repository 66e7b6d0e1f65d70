package sovang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sovang.household.Standards.Standard;
import sovang.household.event.HouseholdClass;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;

/** What a classification must keep, of one household and of a row of a list alike. */
final class ClassRules {

    private ClassRules() {}

    static void require(Classification it, LocalDate registered, Standards standards) {
        var wrong = wrong(it, registered, standards.find(it.standard()));
        if (wrong.isEmpty()) return;
        Detail first = wrong.getFirst();
        throw new Refusal(Refusal.Kind.RULE, first.code(), first.vi(), first.en(), wrong);
    }

    /** What is wrong, by field. */
    static List<Detail> wrong(Classification it, LocalDate registered, Optional<Standard> standard) {
        var wrong = new ArrayList<Detail>();
        if (standard.isEmpty())
            wrong.add(new Detail(
                    "/standard",
                    "STANDARD_UNKNOWN",
                    "Không có chuẩn nghèo " + it.standard() + ". Xem: sovang standard list.",
                    "There is no poverty standard " + it.standard() + ". See sovang standard list."));
        else if (!standard.get().holds(it.on())) wrong.add(notThen(it));
        else
            for (String indicator : it.deprivations())
                if (!standard.get().indicators().contains(indicator)) wrong.add(indicator(it, indicator));
        if (it.on().isBefore(registered)) wrong.add(before(it, registered));
        if (it.leftList() != null) left(it, it.leftList(), wrong);
        return wrong;
    }

    private static void left(Classification it, LocalDate left, List<Detail> wrong) {
        if (it.now() != HouseholdClass.HO_MOI_THOAT_NGHEO)
            wrong.add(new Detail(
                    "/leftList",
                    "HOUSEHOLD_LEFT_LIST",
                    "Chỉ hộ mới thoát nghèo mới ghi ngày ra khỏi danh sách.",
                    "Only a newly escaped household has a day on which it left the list."));
        else if (left.isAfter(it.on()))
            wrong.add(new Detail(
                    "/leftList",
                    "HOUSEHOLD_LEFT_LIST_LATER",
                    "Ngày ra khỏi danh sách " + left + " sau ngày công nhận " + it.on() + ".",
                    "It left the list on " + left + ", after its recognition on " + it.on() + "."));
    }

    private static Detail notThen(Classification it) {
        return new Detail(
                "/standard",
                "STANDARD_NOT_THEN",
                "Chuẩn nghèo " + it.standard() + " không áp dụng vào ngày " + it.on()
                        + ". Bỏ --standard để lấy chuẩn của ngày đó.",
                "The poverty standard " + it.standard() + " is not in force on " + it.on()
                        + ". Leave --standard out to take that day's.");
    }

    private static Detail indicator(Classification it, String indicator) {
        return new Detail(
                "/deprivations",
                "STANDARD_INDICATOR_UNKNOWN",
                "Chuẩn nghèo " + it.standard() + " không có chỉ số «" + indicator + "». Xem: sovang standard list.",
                "The standard " + it.standard() + " has no indicator \"" + indicator + "\". See sovang standard list.");
    }

    private static Detail before(Classification it, LocalDate registered) {
        return new Detail(
                "/on",
                "HOUSEHOLD_BEFORE_REGISTERED",
                "Ngày " + it.on() + " trước ngày hộ được lập sổ (" + registered + ").",
                "The date " + it.on() + " is before the household was registered (" + registered + ").");
    }

    static Refusal noStandard(LocalDate day) {
        return Refusal.rule(
                "STANDARD_NONE",
                "Không có chuẩn nghèo nào áp dụng vào ngày " + day + ". Xem: sovang standard list.",
                "No poverty standard is in force on " + day + ". See sovang standard list.");
    }
}
