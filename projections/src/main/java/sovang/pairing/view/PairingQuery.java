package sovang.pairing.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pairings as they stand on a day: promised against delivered, and whether something promised is overdue. */
final class PairingQuery {

    /** Help {@code d} that stands on {@code :asOf}. */
    static final String STANDS = "d.day <= :asOf AND (d.reversed_position IS NULL OR d.reversed_on > :asOf)";

    /** Needs {@code :asOf} and {@code :limit}; conditions go into {@code %s}. */
    static final String PAIRINGS = """
            SELECT * FROM (
                SELECT p.*, s.name AS sponsor_name, h.code AS household_code,
                    CASE WHEN p.ended_on <= :asOf THEN 'ended' ELSE 'open' END AS state,
                    CASE WHEN p.renews IS NULL THEN 'new' ELSE 'carried-over' END AS origin,
                    coalesce((SELECT sum(m.value) FROM views.promise m
                        WHERE m.pairing = p.id AND m.day <= :asOf), 0)::bigint AS promised,
                    coalesce((SELECT sum(d.value) FROM views.help d
                        WHERE d.pairing = p.id AND %s), 0)::bigint AS delivered,
                    coalesce((SELECT sum(d.value) FROM views.help d
                        WHERE d.pairing = p.id AND d.fund IS NOT NULL AND %s), 0)::bigint AS from_funds,
                    (SELECT count(*) FROM views.promise m
                        WHERE m.pairing = p.id AND m.due < :asOf AND coalesce((SELECT sum(d.value) FROM views.help d
                            WHERE d.pairing = p.id AND d.promise = m.promise AND %s), 0) < m.value)::int AS overdue
                FROM views.pairing p
                LEFT JOIN views.sponsor s ON s.id = p.sponsor
                LEFT JOIN views.household h ON h.id = p.household
                WHERE p.taken_on <= :asOf) pairings
            WHERE %s ORDER BY position LIMIT :limit
            """.formatted(STANDS, STANDS, STANDS, "%s");

    private PairingQuery() {}

    /**
     * @param origin new or carried-over
     * @param delivered all of it that stands
     * @param fromFunds of which out of a fund, which is no sponsorship
     * @param overdue how many promises are past their day and not kept in full
     */
    record PairingRow(
            String id,
            String sponsor,
            @Nullable String sponsorName,
            String sponsorKind,
            String tier,
            @Nullable String household,
            @Nullable String householdCode,
            String unit,
            @Nullable String householdClass,
            int year,
            String purpose,
            @Nullable String decision,
            String origin,
            @Nullable String renews,
            @Nullable String mobilisedBy,
            LocalDate on,
            String state,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            @Nullable String endNote,
            @Nullable String replacement,
            long promised,
            long delivered,
            long fromFunds,
            int overdue,
            long position) {}

    static PairingRow row(ResultSet row) throws SQLException {
        boolean ended = "ended".equals(row.getString("state"));
        return new PairingRow(
                row.getString("id"),
                row.getString("sponsor"),
                row.getString("sponsor_name"),
                row.getString("sponsor_kind"),
                row.getString("tier"),
                row.getString("household"),
                row.getString("household_code"),
                row.getString("unit"),
                row.getString("class"),
                row.getInt("year"),
                row.getString("purpose"),
                row.getString("decision"),
                row.getString("origin"),
                row.getString("renews"),
                row.getString("mobilised_by"),
                row.getObject("taken_on", LocalDate.class),
                row.getString("state"),
                ended ? row.getObject("ended_on", LocalDate.class) : null,
                ended ? row.getString("end_reason") : null,
                ended ? row.getString("end_note") : null,
                ended ? row.getString("replacement") : null,
                row.getLong("promised"),
                row.getLong("delivered"),
                row.getLong("from_funds"),
                row.getInt("overdue"),
                row.getLong("position"));
    }
}
