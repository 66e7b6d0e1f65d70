package sovang.plan.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.plan.event.PlanEvent;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.HouseholdsDefined;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.TargetLine;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Each import of a plan stays; the latest one of a plan is in force. */
@Component
public final class PlanView implements View {

    static final Table PLAN =
            Table.growing("plan", 1, "position", "id", "title", "unit", "document", "issued", "file_hash");
    static final Table LINE = Table.growing(
            "plan_line",
            2,
            "position",
            "ordinal",
            "plan",
            "id",
            "text",
            "section",
            "metric",
            "comparator",
            "value",
            "value_to",
            "unit",
            "area",
            "people",
            "period",
            "from_year",
            "to_year",
            "funds",
            "baseline",
            "source",
            "indicator",
            "flags",
            "without",
            "baseline_households",
            "note");
    static final Table TARGET = Table.growing(
            "target_set",
            1,
            "position",
            "plan",
            "line",
            "unit",
            "sponsor",
            "year",
            "value",
            "valid_from",
            "document",
            "reason",
            "actor",
            "recorded_at");
    static final Table HOUSEHOLDS = Table.growing(
            "household_counting", 1, "position", "id", "valid_from", "classes", "text", "text_en", "document");
    static final Table COUNTING = Table.growing(
            "counting", 1, "position", "id", "valid_from", "funds", "sources", "text", "text_en", "document");

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(PLAN, LINE, Annex.TABLE, TARGET, COUNTING, HOUSEHOLDS);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof PlanEvent event)) return;
        switch (event) {
            case TargetSet it ->
                rows.insert(
                        TARGET,
                        recorded.position(),
                        it.subject(),
                        it.line(),
                        it.unit(),
                        it.sponsor(),
                        it.year(),
                        it.value(),
                        it.from(),
                        it.document(),
                        it.reason(),
                        recorded.metadata().get("actor"),
                        recorded.recordedAt());
            case HouseholdsDefined it ->
                rows.insert(
                        HOUSEHOLDS,
                        recorded.position(),
                        it.subject(),
                        it.from(),
                        words(it.classes()),
                        it.text(),
                        it.textEn(),
                        it.document());
            case PlanImported it -> imported(it, recorded.position(), rows);
            case CountingDefined it ->
                rows.insert(
                        COUNTING,
                        recorded.position(),
                        it.subject(),
                        it.from(),
                        words(it.funds()),
                        words(it.sources()),
                        it.text(),
                        it.textEn(),
                        it.document());
        }
    }

    private static void imported(PlanImported it, long position, Rows rows) {
        rows.insert(PLAN, position, it.subject(), it.title(), it.unit(), it.document(), it.issued(), it.fileHash());
        int ordinal = 0;
        for (TargetLine line : it.lines()) {
            rows.insert(
                    LINE,
                    position,
                    ordinal++,
                    it.subject(),
                    line.id(),
                    line.text(),
                    line.section(),
                    line.metric(),
                    line.comparator(),
                    line.value(),
                    line.valueTo(),
                    line.unit(),
                    line.area(),
                    line.group(),
                    line.period(),
                    line.from(),
                    line.to(),
                    words(line.funds()),
                    line.baseline(),
                    line.source(),
                    line.indicator(),
                    words(line.flags()),
                    words(line.except()),
                    line.baselineHouseholds(),
                    line.note());
        }
        Annex.write(it, position, rows);
    }

    private static String words(List<?> words) {
        return String.join(",", words.stream().map(Object::toString).toList());
    }
}
