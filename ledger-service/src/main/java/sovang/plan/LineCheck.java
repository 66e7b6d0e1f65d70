package sovang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.plan.PlanFile.Line;
import sovang.plan.PlanFile.Years;
import sovang.plan.event.TargetLine;

/** Checks one target of a plan. */
final class LineCheck {

    /** What can be measured. A target that nothing measures would look as if nobody had reached it. */
    private static final Set<String> METRICS = Set.of("fund.received");

    private final Faults faults;
    private final String at;

    LineCheck(Faults faults, String at) {
        this.faults = faults;
        this.at = at;
    }

    TargetLine check(Line line, Years period) {
        var target = new TargetLine(
                faults.text(
                        at + "/id",
                        line.id(),
                        "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                        "chỉ dùng chữ không dấu, số, gạch nối, tối đa 40 ký tự.",
                        "use letters, digits and hyphens, at most 40 characters."),
                faults.text(at + "/text", line.text()),
                line.section(),
                metric(line.metric()),
                faults.text(
                        at + "/comparator",
                        line.comparator(),
                        ">=|<|>|~|=0|falls-by",
                        "dùng một trong: >= (ít nhất), < (dưới), > (trên), ~ (khoảng), =0 (không còn), falls-by (giảm).",
                        "use one of: >= (at least), < (below), > (above), ~ (about), =0 (none left), falls-by."),
                faults.text(
                        at + "/value",
                        line.value(),
                        "[0-9]{1,15}([.][0-9]{1,6})?",
                        "ghi số liền nhau, dấu chấm trước phần thập phân, ví dụ 100000000000 hoặc 1.54.",
                        "write plain digits, with a dot before decimals, such as 100000000000 or 1.54."),
                faults.text(at + "/unit", line.unit()),
                line.area(),
                line.group(),
                faults.text(
                        at + "/period",
                        line.period(),
                        "year|term",
                        "dùng year (mỗi năm) hoặc term (cả giai đoạn).",
                        "use year (each year) or term (once, by the end)."),
                year(line.from(), period.from()),
                year(line.to(), period.to()),
                funds(line),
                line.baseline(),
                faults.text(at + "/source", line.source()));
        if (target.metric().equals("fund.received")) money(target);
        if (target.comparator().equals("=0") && !target.value().matches("0+([.]0+)?"))
            faults.add(at + "/value", "PLAN_FIELD_INVALID", "=0 (không còn) thì giá trị là 0.", "with =0 it is 0.");
        return target;
    }

    private String metric(@Nullable String written) {
        String metric = faults.text(at + "/metric", written);
        if (!metric.isEmpty() && !METRICS.contains(metric))
            faults.add(
                    at + "/metric",
                    "PLAN_METRIC_UNKNOWN",
                    "chưa có số đo «" + metric + "». Các số đo: " + String.join(", ", METRICS) + ".",
                    "nothing measures \"" + metric + "\". There is: " + String.join(", ", METRICS) + ".");
        return metric;
    }

    private void money(TargetLine target) {
        if (!target.unit().isEmpty() && !target.unit().equals("VND"))
            faults.add(at + "/unit", "PLAN_FIELD_INVALID", "số tiền ghi bằng VND.", "money is in VND.");
        if (target.value().matches("[0-9]{1,15}[.][0-9]{1,6}") || target.value().matches("0{1,15}"))
            faults.add(
                    at + "/value",
                    "AMOUNT_OUT_OF_RANGE",
                    "số tiền là số đồng nguyên, từ 1 đến 999.999.999.999.999.",
                    "an amount is whole đồng, 1 to 999,999,999,999,999.");
        if (target.funds().isEmpty())
            faults.add(at + "/funds", "PLAN_FIELD_REQUIRED", "hãy nêu các quỹ được tính.", "name the funds.");
    }

    private List<String> funds(Line line) {
        var funds = new ArrayList<String>();
        if (line.funds() == null) return funds;
        for (int i = 0; i < line.funds().size(); i++) {
            String fund = faults.text(at + "/funds/" + i, line.funds().get(i));
            if (funds.contains(fund))
                faults.add(at + "/funds/" + i, "PLAN_FIELD_INVALID", "quỹ bị lặp.", "the fund stands twice.");
            funds.add(fund);
        }
        return funds;
    }

    /** A year of 0 stands for one that neither the line nor the plan names; it is refused with the years. */
    private static int year(@Nullable Integer its, @Nullable Integer plans) {
        return its != null ? its : plans != null ? plans : 0;
    }
}
