package sovang.store;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Every event whose shape has changed, and how an earlier one is read. */
public final class Upcasts {

    private static final Upcast PLAN_WITHOUT_ANNEX = new Upcast("plan.imported", 1, Upcasts::withAnnex);

    private Upcasts() {}

    public static List<Upcast> all() {
        return List.of(PLAN_WITHOUT_ANNEX);
    }

    /** Until revision 2 a plan had neither tasks, duties and notes, nor lines with flags. */
    private static ObjectNode withAnnex(ObjectNode plan) {
        for (String list : List.of("tasks", "duties", "notes")) plan.putArray(list);
        for (var line : plan.withArray("lines"))
            for (String list : List.of("flags", "except")) ((ObjectNode) line).putArray(list);
        return plan;
    }
}
