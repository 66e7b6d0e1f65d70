package sovang.plan;

import java.util.Collection;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;
import sovang.refusal.Refusal;

/** What a plan can't take, and what to do about it. */
final class PlanRefusals {

    private PlanRefusals() {}

    static Refusal unknown(PlanId plan) {
        return Refusal.notFound(
                "PLAN_UNKNOWN",
                "Không có kế hoạch " + plan + ". Xem bằng lệnh sovang plan list.",
                "There is no plan " + plan + ". See sovang plan list.");
    }

    static Refusal noLine(PlanId plan, String line, Collection<String> lines) {
        return Refusal.invalid(
                "line",
                "PLAN_LINE_UNKNOWN",
                "Kế hoạch " + plan + " không có chỉ tiêu " + line + ". Có: " + String.join(", ", lines) + ".",
                "The plan " + plan + " has no target " + line + ". It has: " + String.join(", ", lines) + ".");
    }

    static Refusal noNumber(TargetLine line) {
        return Refusal.rule(
                "PLAN_LINE_WITHOUT_NUMBER",
                "Chỉ tiêu " + line.id() + " không có con số trong văn bản gốc nên không giao số được.",
                "The target " + line.id() + " has no number in its source, so no number can be set.");
    }

    static Refusal notOfThat(TargetLine line, String value, Quantity.Wrong wrong) {
        return Refusal.invalid(
                "value",
                "PLAN_VALUE_INVALID",
                "Chỉ tiêu " + line.id() + " tính bằng «" + line.unit() + "», không nhận " + value + ": " + wrong.vi(),
                "The target " + line.id() + " is in \"" + line.unit() + "\"; " + value + " can't be: " + wrong.en());
    }

    static Refusal notThen(TargetLine line, int year) {
        return Refusal.invalid(
                "year",
                "PLAN_YEARS_INVALID",
                "Chỉ tiêu " + line.id() + " áp dụng từ năm " + line.from() + " đến năm " + line.to() + ", không phải "
                        + year + ".",
                "The target " + line.id() + " holds from " + line.from() + " to " + line.to() + ", not in " + year
                        + ".");
    }

    static Refusal noUnit(UnitCode unit) {
        return Refusal.rule(
                "INDICATOR_UNIT_UNKNOWN",
                "Chưa có đơn vị mã " + unit + ", cũng không có kế hoạch nào của đơn vị này. Hãy thêm bằng lệnh sovang"
                        + " unit add, hoặc nạp kế hoạch của đơn vị.",
                "There is no unit " + unit + ", nor a plan of it. Use sovang unit add, or import its plan.");
    }
}
