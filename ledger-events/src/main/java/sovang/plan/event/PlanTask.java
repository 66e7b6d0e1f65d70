package sovang.plan.event;

/**
 * A task of a plan's annex.
 *
 * @param lead who leads it, in the source's words
 * @param partners who works with them
 * @param time when, in the source's words
 */
public record PlanTask(String id, String section, String text, String lead, String partners, String time) {}
