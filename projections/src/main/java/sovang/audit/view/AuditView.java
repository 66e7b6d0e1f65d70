package sovang.audit.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.audit.event.AuditEvent;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Which events views were made to pass, and why. */
@Component
public final class AuditView implements View {

    static final Table SKIP = Table.growing("skip", 1, "position", "view", "passes", "reason", "actor", "recorded_at");

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(SKIP);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof AuditEvent event)) return;
        switch (event) {
            case AuditEvent.EventSkipped skipped ->
                rows.insert(
                        SKIP,
                        recorded.position(),
                        skipped.subject(),
                        skipped.position(),
                        skipped.reason(),
                        recorded.metadata().get("actor"),
                        recorded.recordedAt());
            case AuditEvent.RestoreAccepted accepted -> {} // stands in the events, and in no table
        }
    }
}
