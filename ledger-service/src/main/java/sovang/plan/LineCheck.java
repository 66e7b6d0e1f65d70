package sovang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.PriorityFlag;
import sovang.plan.PlanFile.Line;
import sovang.plan.PlanFile.Years;
import sovang.plan.event.Metric;
import sovang.plan.event.TargetLine;

/** Checks one target of a plan. */
final class LineCheck {

    private static final List<String> CLASSES =
            Stream.of(HouseholdClass.values()).map(Enum::name).toList();
    private static final List<String> FLAGS =
            Stream.of(PriorityFlag.values()).map(Enum::name).toList();

    private static final String NUMBER = "[0-9]{1,15}([.][0-9]{1,6})?";

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
                        ">=|<=|<|>|~|=0|=100|falls-by|falls-by-more|words",
                        "dùng một trong: >= (ít nhất), <= (không quá), < (dưới), > (trên), ~ (khoảng), =0 (không còn),"
                                + " =100 (mọi đối tượng có nhu cầu), falls-by (giảm ít nhất), falls-by-more (giảm trên),"
                                + " words (nguồn không có số).",
                        "use one of: >= (at least), <= (at most), < (below), > (above), ~ (about), =0 (none left),"
                                + " =100 (all in need), falls-by, falls-by-more, words (the source has no number)."),
                value(line),
                line.valueTo() == null ? null : decimal("/valueTo", line.valueTo()),
                faults.text(at + "/unit", line.unit()),
                line.area(),
                line.group(),
                faults.text(
                        at + "/period",
                        line.period(),
                        "year|term|average",
                        "dùng year (mỗi năm), term (đến cuối kỳ) hoặc average (bình quân mỗi năm).",
                        "use year (each year), term (once, by the end) or average (a year, on average)."),
                year(line.from(), period.from()),
                year(line.to(), period.to()),
                funds(line),
                line.baseline() == null ? null : decimal("/baseline", line.baseline()),
                faults.text(at + "/source", line.source()),
                line.indicator(),
                words("/flags", line.flags()),
                words("/except", line.except()),
                line.baselineHouseholds(),
                line.note());
        Metric.of(target.metric()).ifPresent(metric -> its(metric, target));
        quantity("/value", target, target.value());
        quantity("/valueTo", target, target.valueTo());
        quantity("/baseline", target, target.baseline());
        if (target.comparator().equals("=0") && !target.value().matches("0+([.]0+)?"))
            faults.add(at + "/value", "PLAN_FIELD_INVALID", "=0 (không còn) thì giá trị là 0.", "with =0 it is 0.");
        if (target.comparator().equals("=100") && !target.value().matches("100([.]0+)?"))
            faults.add(at + "/value", "PLAN_FIELD_INVALID", "=100 thì giá trị là 100.", "with =100 it is 100.");
        return target;
    }

    /** Money has a check of its own. */
    private void quantity(String field, TargetLine target, @Nullable String value) {
        if (value == null || !value.matches(NUMBER) || target.metric().equals(Metric.FUND_RECEIVED.code())) return;
        var wrong = Quantity.wrong(target.metric(), target.unit(), new BigDecimal(value));
        if (wrong != null) faults.add(at + field, "PLAN_VALUE_INVALID", wrong.vi(), wrong.en());
    }

    /** What each way of measuring must be told. */
    private void its(Metric metric, TargetLine target) {
        switch (metric) {
            case FUND_RECEIVED -> money(target);
            case HOUSEHOLDS_RATE, HOUSEHOLDS_RATE_CUT, HOUSEHOLDS_COUNT, DEPRIVATION_RATE -> {
                if (target.group() == null || !CLASSES.contains(target.group()))
                    faults.add(
                            at + "/group",
                            "PLAN_FIELD_INVALID",
                            "hãy nêu một loại hộ: " + String.join(", ", CLASSES) + ".",
                            "name a class of households: " + String.join(", ", CLASSES) + ".");
            }
            case HOUSEHOLDS_TAKEN_ON, CREDIT_COVERAGE, OBSERVED -> {}
        }
        boolean needsIndicator = metric == Metric.OBSERVED || metric == Metric.DEPRIVATION_RATE;
        if (needsIndicator && (target.indicator() == null || target.indicator().isBlank()))
            faults.add(
                    at + "/indicator",
                    "PLAN_FIELD_REQUIRED",
                    "hãy nêu chỉ số nào đo chỉ tiêu này.",
                    "name the indicator that measures it.");
    }

    private String value(Line line) {
        if (!"words".equals(line.comparator())) return decimal("/value", line.value());
        if (line.value() != null && !line.value().isBlank())
            faults.add(
                    at + "/value",
                    "PLAN_FIELD_INVALID",
                    "words (nguồn không có số) thì để trống giá trị.",
                    "with words (no number in the source) leave it empty.");
        return "";
    }

    private String decimal(String field, @Nullable String value) {
        return faults.text(
                at + field,
                value,
                NUMBER,
                "ghi số liền nhau, dấu chấm trước phần thập phân, ví dụ 100000000000 hoặc 1.54.",
                "write plain digits, with a dot before decimals, such as 100000000000 or 1.54.");
    }

    private List<String> words(String field, @Nullable List<@Nullable String> given) {
        var words = new ArrayList<String>();
        if (given == null) return words;
        for (int i = 0; i < given.size(); i++) {
            String word = faults.text(at + field + "/" + i, given.get(i));
            if (!word.isEmpty() && !FLAGS.contains(word))
                faults.add(
                        at + field + "/" + i,
                        "PLAN_FIELD_INVALID",
                        "dùng một trong: " + String.join(", ", FLAGS) + ".",
                        "use one of: " + String.join(", ", FLAGS) + ".");
            words.add(word);
        }
        return words;
    }

    private String metric(@Nullable String written) {
        String metric = faults.text(at + "/metric", written);
        if (metric.isEmpty() || Metric.of(metric).isPresent()) return metric;
        String known = Stream.of(Metric.values()).map(Metric::code).collect(Collectors.joining(", "));
        faults.add(
                at + "/metric",
                "PLAN_METRIC_UNKNOWN",
                "chưa có số đo «" + metric + "». Các số đo: " + known + ".",
                "nothing measures \"" + metric + "\". There is: " + known + ".");
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
