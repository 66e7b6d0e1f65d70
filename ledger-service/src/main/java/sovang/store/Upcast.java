package sovang.store;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event of an earlier shape as today's. What is stored is never changed.
 *
 * @param type the stored name
 * @param from the revision that this turns into {@code from + 1}
 */
public record Upcast(String type, int from, UnaryOperator<ObjectNode> mend) {}
