package sovang.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.organisation.event.UnitCode;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.PlanFile.Document;
import sovang.plan.PlanFile.Years;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;

/** Checks a plan as a whole; its lines one by one are checked by {@link LineCheck}. */
final class PlanCheck {

    private static final int MOST_LINES = 500;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Faults faults;

    PlanCheck(Faults faults) {
        this.faults = faults;
    }

    ImportPlan check(PlanFile file, String hash) {
        String id = faults.text(
                "/id",
                file.id(),
                "[a-z0-9][a-z0-9-]{2,79}",
                "chỉ dùng chữ thường không dấu, số và gạch nối, từ 3 đến 80 ký tự.",
                "use lower-case letters, digits and hyphens, 3 to 80 characters.");
        String title = faults.text("/title", file.title());
        String unit = faults.text(
                "/unit",
                file.unit(),
                "[A-Za-z0-9][A-Za-z0-9_.-]{0,19}",
                "hãy ghi mã đơn vị, ví dụ \"95\".",
                "write the unit's code, such as \"95\".");
        Document document = file.document() == null ? new Document(null, null, null) : file.document();
        String number = faults.text("/document/number", document.number());
        String issuer = faults.text("/document/issuer", document.issuer());
        LocalDate issued = date("/document/date", document.date());
        Years period = file.period() == null ? new Years(null, null) : file.period();
        years("/period", period.from(), period.to());
        var lines = lines(file, period);
        var annex = new AnnexCheck(faults);
        var tasks = annex.tasks(file.tasks());
        var duties = annex.duties(file.duties());
        var notes = annex.notes(file.notes());
        faults.refuse();
        String named = String.join(", ", number, issuer, issued.format(PRINTED));
        return new ImportPlan(
                new PlanId(id), title, new UnitCode(unit), named, issued, hash, lines, tasks, duties, notes);
    }

    private List<TargetLine> lines(PlanFile file, Years period) {
        var written = file.lines() == null ? List.<PlanFile.Line>of() : file.lines();
        if (written.isEmpty() || written.size() > MOST_LINES)
            faults.add(
                    "/lines",
                    "PLAN_LINES",
                    "kế hoạch có từ 1 đến " + MOST_LINES + " chỉ tiêu.",
                    "a plan has 1 to " + MOST_LINES + " targets.");
        var lines = new ArrayList<TargetLine>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String at = "/lines/" + i;
            PlanFile.@Nullable Line line = written.get(i);
            if (line == null) {
                faults.add(at, "PLAN_FIELD_REQUIRED", "chỉ tiêu trống.", "the target is empty.");
                continue;
            }
            var target = new LineCheck(faults, at).check(line, period);
            years(at, target.from(), target.to());
            if (!ids.add(target.id()))
                faults.add(at + "/id", "PLAN_LINE_TWICE", "mã chỉ tiêu bị lặp.", "this id stands twice.");
            lines.add(target);
        }
        return lines;
    }

    private LocalDate date(String pointer, @Nullable LocalDate value) {
        if (value != null && value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR) return value;
        faults.add(
                pointer,
                "PLAN_DATE_INVALID",
                "hãy ghi ngày ban hành, ví dụ 2022-09-21.",
                "write the day of issue, such as 2022-09-21.");
        return LocalDate.EPOCH;
    }

    private void years(String at, @Nullable Integer from, @Nullable Integer to) {
        year(at + "/from", from);
        year(at + "/to", to);
        if (from != null && to != null && from > to)
            faults.add(
                    at + "/to",
                    "PLAN_YEARS_INVALID",
                    "năm cuối " + to + " trước năm đầu " + from + ".",
                    "the last year " + to + " is before the first, " + from + ".");
    }

    private void year(String pointer, @Nullable Integer year) {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR)
            faults.add(
                    pointer,
                    "PLAN_YEARS_INVALID",
                    "hãy ghi năm từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".",
                    "write a year between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
    }
}
