package sovang.mobilisation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pledges as they stand on a day, computed from their facts up to that day. */
final class PledgeQuery {

    /**
     * Needs {@code :asOf}; conditions go into {@code %s}. {@code unmet} is the first day by which more was promised than
     * has been paid. In record order the last standing holds, as for the aggregate that decides.
     */
    static final String PLEDGES = """
            WITH facts AS (
                SELECT p.id, p.position, p.unit, p.fund, p.campaign, p.donor, p.credited, p.anonymous, p.day, p.minutes,
                    coalesce(d.name, p.donor) AS donor_name, f.*
                FROM views.pledge p
                LEFT JOIN views.donor d ON d.id = p.donor
                CROSS JOIN LATERAL (
                    SELECT sum(promised)::bigint AS promised, sum(paid)::bigint AS paid,
                        (array_agg(standing ORDER BY position DESC, part DESC) FILTER (WHERE standing IS NOT NULL))[1] AS standing,
                        (array_agg(expires ORDER BY position DESC, part DESC) FILTER (WHERE standing IS NOT NULL))[1] AS expires,
                        (array_agg(schedule ORDER BY position DESC, part DESC) FILTER (WHERE schedule IS NOT NULL))[1] AS schedule
                    FROM views.pledge_fact WHERE pledge = p.id AND day <= :asOf) f
                WHERE p.day <= :asOf),
            states AS (
                SELECT *, CASE WHEN standing <> 'open' THEN standing WHEN paid >= promised THEN 'paid'
                    WHEN expires < :asOf THEN 'expired' ELSE 'open' END AS state
                FROM facts),
            pledges AS (
                SELECT states.*, unmet, last_due FROM states CROSS JOIN LATERAL (
                    SELECT min(due) FILTER (WHERE upto > paid) AS unmet, max(due) AS last_due FROM (
                        SELECT due, sum(amount) OVER (ORDER BY due) AS upto FROM (
                            SELECT (part ->> 0)::date AS due, (part ->> 1)::bigint AS amount
                            FROM json_array_elements(schedule::json) part) parts) dues) due)
            SELECT * FROM pledges WHERE %s ORDER BY position LIMIT :limit
            """;

    private PledgeQuery() {}

    record PledgeRow(
            String id,
            String unit,
            String fund,
            @Nullable String campaign,
            String donor,
            @Nullable String donorName,
            @Nullable String credited,
            boolean anonymous,
            long amount,
            long paid,
            long outstanding,
            @Nullable LocalDate due,
            LocalDate on,
            @Nullable LocalDate expires,
            String state,
            long daysOverdue,
            @Nullable String minutes,
            String schedule,
            long position) {}

    static PledgeRow row(ResultSet row, LocalDate asOf) throws SQLException {
        long promised = row.getLong("promised");
        long paid = row.getLong("paid");
        boolean open = "open".equals(row.getString("state"));
        LocalDate unmet = row.getObject("unmet", LocalDate.class);
        LocalDate lastDue = row.getObject("last_due", LocalDate.class);
        boolean overdue = open && unmet != null && unmet.isBefore(asOf);
        boolean anonymous = row.getBoolean("anonymous");
        return new PledgeRow(
                row.getString("id"),
                row.getString("unit"),
                row.getString("fund"),
                row.getString("campaign"),
                row.getString("donor"),
                anonymous ? null : row.getString("donor_name"),
                row.getString("credited"),
                anonymous,
                promised,
                paid,
                open ? Math.max(0, promised - paid) : 0,
                unmet == null ? lastDue : unmet,
                row.getObject("day", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getString("state"),
                overdue && unmet != null ? asOf.toEpochDay() - unmet.toEpochDay() : 0,
                row.getString("minutes"),
                row.getString("schedule"),
                row.getLong("position"));
    }
}
