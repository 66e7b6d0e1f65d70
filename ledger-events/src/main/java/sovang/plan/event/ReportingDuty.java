package sovang.plan.event;

/**
 * Who must report to whom, and when, in the words of the source.
 *
 * @param from who reports
 */
public record ReportingDuty(String id, String section, String from, String to, String time, String text) {}
