package sovang.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is written down in YAML; anything may be missing until it is checked.
 *
 * @param period the years of the plan; a line without years of its own holds for them
 * @param notes what a reader of the source must know, such as its mistakes
 */
record PlanFile(
        @Nullable String id,
        @Nullable String title,
        @Nullable String unit,
        @Nullable Document document,
        @Nullable Years period,
        @Nullable List<@Nullable String> notes,
        @Nullable List<@Nullable Line> lines,
        @Nullable List<@Nullable Task> tasks,
        @Nullable List<@Nullable Duty> duties) {

    record Document(
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate date) {}

    record Years(@Nullable Integer from, @Nullable Integer to) {}

    record Line(
            @Nullable String id,
            @Nullable String text,
            @Nullable String section,
            @Nullable String metric,
            @Nullable String comparator,
            @Nullable String value,
            @Nullable String valueTo,
            @Nullable String unit,
            @Nullable String area,
            @Nullable String group,
            @Nullable String period,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable List<@Nullable String> funds,
            @Nullable String baseline,
            @Nullable Integer baselineHouseholds,
            @Nullable String indicator,
            @Nullable List<@Nullable String> flags,
            @Nullable List<@Nullable String> except,
            @Nullable String note,
            @Nullable String source) {}

    record Task(
            @Nullable String id,
            @Nullable String section,
            @Nullable String text,
            @Nullable String lead,
            @Nullable String partners,
            @Nullable String time) {}

    record Duty(
            @Nullable String id,
            @Nullable String section,
            @Nullable String from,
            @Nullable String to,
            @Nullable String time,
            @Nullable String text) {}
}
