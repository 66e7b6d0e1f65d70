package sovang.household;

import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;

/** What is sent about households, and how it is read. */
final class HouseholdBodies {

    private static final int MOST_MEMBERS = 99;

    private HouseholdBodies() {}

    record About(
            @Nullable String head,
            @Nullable String address,
            @Nullable String citizenNumber,
            @Nullable Area area,
            @Nullable Boolean hardArea,
            @Nullable Boolean ethnicArea,
            @Nullable Integer members,
            @Nullable Integer workingAge,
            @Nullable Integer children,
            @Nullable List<PriorityFlag> flags) {}

    record ClassBody(
            @JsonProperty("class") @Nullable HouseholdClass now,
            @Nullable Review review,
            @Nullable String decision,
            @Nullable StandardId standard,
            @Nullable List<String> deprivations,
            @Nullable List<String> causes,
            @Nullable LocalDate leftList,
            @Nullable LocalDate on) {}

    record NewHousehold(
            @Nullable UnitCode unit,
            @Nullable String code,
            @Nullable About about,
            @Nullable ClassBody classified,
            @Nullable LocalDate on) {}

    record DescribeBody(@Nullable About about, @Nullable LocalDate on) {}

    record MoveBody(
            @Nullable UnitCode unit,
            @Nullable String code,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record PartBody(@Nullable String code, @Nullable About about) {}

    record SplitBody(
            @Nullable List<PartBody> into,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record MergeBody(
            @Nullable HouseholdId into,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record DieOutBody(@Nullable String reason, @Nullable LocalDate on) {}

    record ClearBody(
            @Nullable HouseholdId other,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    static Description.Changes changes(HouseholdId id, About it) {
        return new Description.Changes(
                personal(id, "head", it.head()),
                personal(id, "address", it.address()),
                number(id, it.citizenNumber()),
                it.area(),
                it.hardArea(),
                it.ethnicArea(),
                count("members", it.members()),
                count("workingAge", it.workingAge()),
                count("children", it.children()),
                it.flags() == null ? null : it.flags().stream().distinct().toList());
    }

    /** Of a household that is new: the head must be named. */
    static Description described(HouseholdId id, @Nullable About given) {
        About about = required("about", given);
        required("about/head", about.head());
        var nothing = new Profile(Area.NONG_THON, false, false, 0, 0, 0, List.of());
        var it = new Description(Personal.of(id, ""), null, null, nothing).with(changes(id, about));
        requireCounts(it.profile());
        return it;
    }

    static void requireCounts(Profile it) {
        if (it.workingAge() + it.children() > it.members())
            throw Refusal.invalid(
                    "members",
                    "HOUSEHOLD_COUNTS",
                    "Số lao động cộng số trẻ em lớn hơn số nhân khẩu.",
                    "Those of working age and the children are more than the members.");
    }

    private static @Nullable Personal personal(HouseholdId id, String field, @Nullable String given) {
        String text = text(field, given);
        return text == null || text.isBlank() ? null : Personal.of(id, text.strip());
    }

    private static @Nullable Personal number(HouseholdId id, @Nullable String given) {
        if (given == null || given.isBlank()) return null;
        String digits = given.replaceAll("[\\s\\u00A0\\u202F.]", "");
        if (!digits.matches("[0-9]{12}"))
            throw Refusal.invalid(
                    "citizenNumber",
                    "HOUSEHOLD_CITIZEN_NUMBER",
                    "Số căn cước có đúng 12 chữ số. Hãy xem lại trên thẻ.",
                    "A citizen number has exactly 12 digits. Look at the card again.");
        return Personal.of(id, digits);
    }

    private static @Nullable Integer count(String field, @Nullable Integer given) {
        if (given == null || (given >= 0 && given <= MOST_MEMBERS)) return given;
        throw Refusal.invalid(
                field, "HOUSEHOLD_COUNT", "Phải là số nguyên từ 0 đến 99.", "It is a whole number from 0 to 99.");
    }

    static Classification classification(ClassBody it, LocalDate on, Standards standards) {
        StandardId standard = it.standard() == null
                ? standards
                        .inForce(on)
                        .orElseThrow(() -> ClassRules.noStandard(on))
                        .id()
                : it.standard();
        return new Classification(
                required("class", it.now()),
                Objects.requireNonNullElse(it.review(), Review.THUONG_XUYEN),
                required("decision", it.decision()).strip(),
                standard,
                it.deprivations() == null
                        ? List.of()
                        : it.deprivations().stream().distinct().toList(),
                it.causes() == null ? List.of() : List.copyOf(it.causes()),
                it.leftList(),
                on);
    }
}
