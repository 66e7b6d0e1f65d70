package sovang.mobilisation.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.mobilisation.event.PledgeEvent.PledgeUnitCorrected;
import sovang.naming.Recorded;
import sovang.projection.JsonColumn;
import sovang.projection.Marks;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/**
 * Pledges, and every fact about them with its day and position. Whether one is paid, overdue or expired is computed when
 * it is read. Cancelling or dropping takes from the newly pledged what was still unpaid; reviving gives that back.
 */
@Component
public final class PledgeView implements View {

    static final Table PLEDGE = Table.changing(
            "pledge",
            1,
            "id",
            "position",
            "unit",
            "fund",
            "campaign",
            "donor",
            "credited",
            "anonymous",
            "day",
            "minutes");
    static final Table FACT = Table.growing(
            "pledge_fact",
            3,
            "pledge",
            "position",
            "part",
            "day",
            "unit",
            "fund",
            "campaign",
            "kind",
            "pledged",
            "promised",
            "paid",
            "standing",
            "expires",
            "schedule",
            "receipt",
            "reason");

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(PLEDGE, FACT);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof PledgeEvent event)) return;
        long at = recorded.position();
        switch (event) {
            case PledgeRecorded it -> recorded(it, at, rows);
            case PledgeAmended it -> amended(it, at, rows);
            case PledgePaid it ->
                paid(rows, at, "PAID", it.amount().amount(), it.by().value(), it);
            case PledgePaymentReversed it ->
                paid(
                        rows,
                        at,
                        "PAYMENT_REVERSED",
                        -it.amount().amount(),
                        it.by().value(),
                        it);
            case PledgeCancelled it -> ended(rows, at, "CANCELLED", "cancelled", it.reason(), it);
            case PledgeDropped it -> ended(rows, at, "DROPPED", "dropped", it.reason(), it);
            case PledgeRevived it -> revived(rows, at, it);
            case PledgeUnitCorrected it -> unitCorrected(rows, at, it);
        }
    }

    private static void recorded(PledgeRecorded it, long at, Rows rows) {
        String credited = it.credited() == null ? null : it.credited().shown();
        rows.insert(
                PLEDGE,
                it.subject(),
                at,
                it.unit(),
                it.fund(),
                it.campaign(),
                it.donor(),
                credited,
                it.anonymous(),
                it.on(),
                it.minutes());
        rows.insert(
                FACT,
                it.subject(),
                at,
                0,
                it.on(),
                it.unit(),
                it.fund(),
                it.campaign(),
                "RECORDED",
                it.minutes() == null ? it.amount() : 0,
                it.amount(),
                0,
                "open",
                it.expires(),
                schedule(it.schedule()),
                null,
                it.minutes());
    }

    private static void amended(PledgeAmended it, long at, Rows rows) {
        rows.change(
                """
                INSERT INTO pledge_fact
                    (pledge, position, day, unit, fund, campaign, kind, pledged, promised, paid, schedule, reason)
                SELECT id, ?, ?, unit, fund, campaign, 'AMENDED', CASE WHEN minutes IS NULL THEN ?::bigint ELSE 0 END,
                    ?, 0, ?, ?
                FROM pledge WHERE id = ?
                """,
                at,
                it.on(),
                it.amount().minus(it.before()),
                it.amount().minus(it.before()),
                schedule(it.schedule()),
                it.reason(),
                it.subject());
    }

    private static void paid(Rows rows, long at, String kind, long amount, String receipt, PledgeEvent it) {
        rows.change("""
                INSERT INTO pledge_fact
                    (pledge, position, day, unit, fund, campaign, kind, pledged, promised, paid, receipt)
                SELECT id, ?, ?, unit, fund, campaign, ?, 0, 0, ?, ? FROM pledge WHERE id = ?
                """, at, it.on(), kind, amount, receipt, it.subject());
    }

    private static void ended(Rows rows, long at, String kind, String standing, String reason, PledgeEvent it) {
        rows.change("""
                INSERT INTO pledge_fact
                    (pledge, position, day, unit, fund, campaign, kind, pledged, promised, paid, standing, reason)
                SELECT id, ?, ?, pledge.unit, pledge.fund, pledge.campaign, ?,
                    CASE WHEN minutes IS NULL THEN -greatest(sum(promised) - sum(paid), 0)
                        - coalesce(sum(pledged) FILTER (WHERE kind IN ('CANCELLED', 'DROPPED', 'REVIVED')), 0)
                    ELSE 0 END,
                    0, 0, ?, ?
                FROM pledge JOIN pledge_fact ON pledge = id WHERE id = ? GROUP BY id
                """, at, it.on(), kind, standing, reason, it.subject());
    }

    /** It is told as one fact; every fact before it leaves the wrong unit and enters the right one, on its own day. */
    private static void unitCorrected(Rows rows, long at, PledgeUnitCorrected it) {
        rows.change("UPDATE pledge SET unit = ? WHERE id = ?", it.unit(), it.subject());
        rows.change("""
                INSERT INTO pledge_fact
                    (pledge, position, day, unit, fund, campaign, kind, pledged, promised, paid, reason)
                SELECT id, ?, ?, unit, fund, campaign, 'UNIT_CORRECTED', 0, 0, 0, ? FROM pledge WHERE id = ?
                """, at, it.on(), it.reason(), it.subject());
        rows.change("""
                INSERT INTO pledge_fact (pledge, position, part, day, unit, fund, campaign, kind, pledged, promised, paid,
                    standing, expires, schedule)
                SELECT pledge, ?, row_number() OVER (ORDER BY position, part, side), day,
                    CASE side WHEN -1 THEN unit ELSE ?::text END, fund, campaign, 'UNIT_CORRECTED',
                    side * pledged, side * promised, side * paid,
                    CASE side WHEN 1 THEN standing END, CASE side WHEN 1 THEN expires END,
                    CASE side WHEN 1 THEN schedule END
                FROM pledge_fact, (VALUES (-1), (1)) AS sides (side) WHERE pledge = ? AND position < ?
                """, at, it.unit(), it.subject(), at);
    }

    private static void revived(Rows rows, long at, PledgeRevived it) {
        rows.change("""
                INSERT INTO pledge_fact
                    (pledge, position, day, unit, fund, campaign, kind, pledged, promised, paid, standing, reason)
                SELECT id, ?, ?, pledge.unit, pledge.fund, pledge.campaign, 'REVIVED',
                    -coalesce(sum(pledged) FILTER (WHERE kind IN ('CANCELLED', 'DROPPED', 'REVIVED')), 0),
                    0, 0, 'open', ?
                FROM pledge JOIN pledge_fact ON pledge = id WHERE id = ? GROUP BY id
                """, at, it.on(), it.reason(), it.subject());
    }

    private static String schedule(List<Instalment> instalments) {
        return String.valueOf(JsonColumn.write(instalments.stream()
                .map(it -> List.of(Marks.text(it.due()), it.amount().toString()))
                .toList()));
    }
}
