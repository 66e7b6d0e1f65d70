package sovang.plan.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.plan.event.IndicatorEvent;
import sovang.plan.event.IndicatorEvent.IndicatorObserved;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Every figure that was reported; of the same figure the latest holds. */
@Component
public final class IndicatorView implements View {

    static final Table OBSERVATION = Table.growing(
            "observation",
            1,
            "position",
            "id",
            "indicator",
            "unit",
            "area",
            "people",
            "year",
            "value",
            "measure",
            "day",
            "document",
            "reporter");

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(OBSERVATION);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof IndicatorEvent event)) return;
        switch (event) {
            case IndicatorObserved it ->
                rows.insert(
                        OBSERVATION,
                        recorded.position(),
                        it.subject(),
                        it.indicator(),
                        it.unit(),
                        it.area(),
                        it.group(),
                        it.year(),
                        it.value(),
                        it.measure(),
                        it.on(),
                        it.document(),
                        it.reporter());
        }
    }
}
