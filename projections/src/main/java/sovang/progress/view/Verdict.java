package sovang.progress.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sovang.plan.event.Metric;

/** Where a target stands. */
enum Verdict {
    @JsonProperty("met")
    MET,
    @JsonProperty("on-pace")
    ON_PACE,
    @JsonProperty("behind")
    BEHIND,
    @JsonProperty("no-data")
    NO_DATA,
    /** The source gives no number: nothing can be met or missed. */
    @JsonProperty("no-number")
    NO_NUMBER,
    @JsonProperty("not-yet")
    NOT_YET;

    /** Of "about 10" at least nine tenths are about as many. */
    private static final long ABOUT = 9;
    /** Within so many hundredths of what was to be expected a target is on its way. */
    private static final long ON = 95;

    static Verdict of(PlanLine line, Ratio target, Ratio value, int year, LocalDate asOf) {
        if (isMet(line.comparator(), target, value)) return MET;
        boolean term = line.period().equals("term");
        LocalDate from = LocalDate.of(term ? line.from() : year, 1, 1);
        LocalDate to = LocalDate.of(term ? line.to() : year, 12, 31);
        if (!asOf.isBefore(to)) return BEHIND;
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, asOf) + 1));
        if (grows(line)) return value.compare(target.times(gone * ON, all * 100)) >= 0 ? ON_PACE : BEHIND;
        if (!falls(line) || line.baseline() == null) return BEHIND;
        Ratio start = Ratio.of(line.counted(line.baseline()));
        return value.compare(start.minus(start.minus(target).times(gone, all))) <= 0 ? ON_PACE : BEHIND;
    }

    private static boolean isMet(String comparator, Ratio target, Ratio value) {
        return switch (comparator) {
            case ">=", "=100", "falls-by" -> value.compare(target) >= 0;
            case ">", "falls-by-more" -> value.compare(target) > 0;
            case "<=" -> value.compare(target) <= 0;
            case "<" -> value.compare(target) < 0;
            case "=0" -> value.isZero();
            case "~" -> value.compare(target.times(ABOUT, 10)) >= 0;
            default -> throw new IllegalArgumentException(comparator + " compares nothing");
        };
    }

    /** What is gathered through the year; a rate is not. */
    private static boolean grows(PlanLine line) {
        boolean upwards = line.comparator().equals(">=")
                || line.comparator().equals(">")
                || line.comparator().equals("~");
        return upwards
                && (line.metric() == Metric.FUND_RECEIVED
                        || line.metric() == Metric.HOUSEHOLDS_TAKEN_ON
                        || line.metric() == Metric.OBSERVED);
    }

    private static boolean falls(PlanLine line) {
        return line.comparator().equals("<")
                || line.comparator().equals("<=")
                || line.comparator().equals("=0");
    }
}
