package sovang.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.plan.event.PlanTask;
import sovang.plan.event.ReportingDuty;

/** Checks what a plan has beside its targets: tasks, reporting duties and notes. */
final class AnnexCheck {

    private final Faults faults;

    AnnexCheck(Faults faults) {
        this.faults = faults;
    }

    List<PlanTask> tasks(@Nullable List<PlanFile.@Nullable Task> written) {
        var tasks = new ArrayList<PlanTask>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; written != null && i < written.size(); i++) {
            String at = "/tasks/" + i;
            PlanFile.@Nullable Task task = written.get(i);
            if (task == null) {
                faults.text(at, null);
                continue;
            }
            tasks.add(new PlanTask(
                    id(at, task.id(), ids),
                    faults.text(at + "/section", task.section()),
                    faults.text(at + "/text", task.text()),
                    faults.text(at + "/lead", task.lead()),
                    faults.text(at + "/partners", task.partners()),
                    faults.text(at + "/time", task.time())));
        }
        return tasks;
    }

    List<ReportingDuty> duties(@Nullable List<PlanFile.@Nullable Duty> written) {
        var duties = new ArrayList<ReportingDuty>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; written != null && i < written.size(); i++) {
            String at = "/duties/" + i;
            PlanFile.@Nullable Duty duty = written.get(i);
            if (duty == null) {
                faults.text(at, null);
                continue;
            }
            duties.add(new ReportingDuty(
                    id(at, duty.id(), ids),
                    faults.text(at + "/section", duty.section()),
                    faults.text(at + "/from", duty.from()),
                    faults.text(at + "/to", duty.to()),
                    faults.text(at + "/time", duty.time()),
                    faults.text(at + "/text", duty.text())));
        }
        return duties;
    }

    List<String> notes(@Nullable List<@Nullable String> written) {
        var notes = new ArrayList<String>();
        for (int i = 0; written != null && i < written.size(); i++)
            notes.add(faults.text("/notes/" + i, written.get(i)));
        return notes;
    }

    private String id(String at, @Nullable String written, Set<String> ids) {
        String id = faults.text(at + "/id", written);
        if (!id.isEmpty() && !ids.add(id))
            faults.add(at + "/id", "PLAN_LINE_TWICE", "mã bị lặp.", "this id stands twice.");
        return id;
    }
}
