package sovang.plan.view;

import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanTask;
import sovang.plan.event.ReportingDuty;
import sovang.projection.Rows;
import sovang.projection.Table;

/** What a plan says beside its targets: tasks, reporting duties, and notes of its readers. */
final class Annex {

    static final Table TABLE = Table.growing(
            "plan_annex",
            3,
            "position",
            "kind",
            "ordinal",
            "plan",
            "id",
            "section",
            "text",
            "who",
            "with_whom",
            "time");

    private Annex() {}

    static void write(PlanImported it, long at, Rows rows) {
        int ordinal = 0;
        for (PlanTask task : it.tasks())
            rows.insert(
                    TABLE,
                    at,
                    "task",
                    ordinal++,
                    it.subject(),
                    task.id(),
                    task.section(),
                    task.text(),
                    task.lead(),
                    task.partners(),
                    task.time());
        ordinal = 0;
        for (ReportingDuty duty : it.duties())
            rows.insert(
                    TABLE,
                    at,
                    "duty",
                    ordinal++,
                    it.subject(),
                    duty.id(),
                    duty.section(),
                    duty.text(),
                    duty.from(),
                    duty.to(),
                    duty.time());
        ordinal = 0;
        for (String note : it.notes())
            rows.insert(TABLE, at, "note", ordinal++, it.subject(), "", "", note, "", "", "");
    }
}
