package sovang.household.view;

import sovang.household.event.StandardEvent;
import sovang.household.event.StandardEvent.StandardDefined;
import sovang.projection.Rows;

/** The rows of poverty standards. */
final class StandardRows {

    private StandardRows() {}

    static void on(StandardEvent event, long at, Rows rows) {
        switch (event) {
            case StandardDefined it -> {
                rows.insert(
                        HouseholdSql.STANDARD,
                        it.subject(),
                        at,
                        it.from(),
                        it.to(),
                        it.ruralLine(),
                        it.urbanLine(),
                        it.document(),
                        it.note());
                for (int i = 0; i < it.indicators().size(); i++) {
                    var indicator = it.indicators().get(i);
                    rows.insert(
                            HouseholdSql.INDICATOR,
                            it.subject(),
                            i,
                            indicator.code(),
                            indicator.name(),
                            indicator.nameEn(),
                            indicator.dimension());
                }
            }
        }
    }
}
