package sovang.pairing.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.pairing.view.PairingPlan.Giver;
import sovang.pairing.view.PairingPlan.Home;
import sovang.pairing.view.PairingPlan.Outcome;
import sovang.pairing.view.PairingPlan.Proposal;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/pairings/plan}: proposes who could take whom, and says why. It records nothing. */
@RestController
class ProposalReads {

    private static final String PURPOSE = "giúp đỡ";

    private final Reading reading;
    private final Today today;

    ProposalReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** A row in the form that the import of a decision takes, with what speaks for it. */
    record Item(
            String unit,
            String householdCode,
            String household,
            String householdClass,
            int priority,
            String sponsor,
            String sponsorName,
            int year,
            String purpose,
            String nearness,
            String why,
            String whyEn) {}

    /** @param position of the ledger; a plan that is accepted later names it, so that nothing else is recorded */
    record Plan(
            int year,
            @Nullable String unit,
            LocalDate asOf,
            long position,
            List<Item> items,
            int proposed,
            int leftOver,
            int sponsorsWithRoom,
            long room,
            int sponsorsWithoutCapacity) {}

    @GetMapping("/v1/pairings/plan")
    Plan plan(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer defaultCapacity,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long at,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        int of = year == null ? day.getYear() : year;
        int usual = defaultCapacity == null ? 0 : Math.clamp(defaultCapacity, 0, 100_000);
        return reading.of(PairingReads.VIEWS, minPosition, (views, position) -> {
            if (at != null) requireUnchanged(views, at);
            List<Giver> all = givers(views, of, day, usual);
            Outcome outcome = PairingPlan.of(homes(views, of, day, unit), all, parents(views), parted(views, of, day));
            return new Plan(
                    of,
                    unit,
                    day,
                    position,
                    outcome.proposals().stream().map(it -> item(it, of)).toList(),
                    outcome.proposals().size(),
                    outcome.leftOver().size(),
                    outcome.sponsorsWithRoom(),
                    outcome.room(),
                    (int) all.stream().filter(giver -> giver.capacity() == 0).count());
        });
    }

    private static Item item(Proposal it, int year) {
        return new Item(
                it.home().unit(),
                it.home().code(),
                it.home().id(),
                it.home().poor() ? "HO_NGHEO" : "HO_CAN_NGHEO",
                it.home().priority().rank(),
                it.giver().id(),
                it.giver().name(),
                year,
                PURPOSE,
                it.nearness().name().toLowerCase(java.util.Locale.ROOT),
                it.why(),
                it.whyEn());
    }

    private static List<Home> homes(JdbcClient views, int year, LocalDate asOf, @Nullable String unit) {
        Where where = new Where().with("asOf", asOf).with("year", year).and("unit IN " + Listed.BELOW, "unit", unit);
        return views.sql("SELECT * FROM (%s) pool WHERE %s".formatted(Listed.POOL, where.sql()))
                .params(where.values())
                .query((row, number) -> new Home(
                        row.getString("id"),
                        row.getString("unit"),
                        row.getString("code"),
                        row.getString("class").equals("HO_NGHEO"),
                        Set.copyOf(PoolReads.flags(row.getString("flags"))),
                        row.getBoolean("hard_area")))
                .list();
    }

    /** An offer that waits for its answer takes room too. */
    private static List<Giver> givers(JdbcClient views, int year, LocalDate asOf, int usual) {
        return views.sql("""
                        SELECT s.id, s.name, s.unit, CASE WHEN s.capacity = 0 THEN :usual ELSE s.capacity END AS capacity,
                            s.household,
                            ((SELECT count(DISTINCT coalesce(p.household, p.unit)) FROM views.pairing p
                                WHERE p.sponsor = s.id AND p.year = :year AND p.taken_on <= :asOf
                                AND (p.ended_on IS NULL OR p.ended_on > :asOf))
                            + (SELECT count(*) FROM views.hold k WHERE k.sponsor = s.id AND %s))::int AS taken
                        FROM views.sponsor s ORDER BY s.id
                        """.formatted(Listed.HOLDING))
                .param("usual", usual)
                .param("year", year)
                .param("asOf", asOf)
                .query((row, number) -> new Giver(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInt("capacity"),
                        row.getInt("taken"),
                        row.getString("household")))
                .list();
    }

    private static Map<String, String> parents(JdbcClient views) {
        var parents = new HashMap<String, String>();
        views.sql("SELECT code, parent FROM views.unit WHERE parent IS NOT NULL")
                .query(row -> {
                    parents.put(row.getString("code"), row.getString("parent"));
                });
        return parents;
    }

    /** Who has left a household this year, or refused it, is not proposed for it again. */
    private static Set<String> parted(JdbcClient views, int year, LocalDate asOf) {
        return Set.copyOf(views.sql("""
                        SELECT DISTINCT sponsor || ' ' || household FROM views.pairing
                        WHERE year = :year AND household IS NOT NULL AND ended_on <= :asOf
                        UNION SELECT DISTINCT sponsor || ' ' || household FROM views.hold
                        WHERE year = :year AND closed = 'refused' AND closed_on <= :asOf
                        """)
                .param("year", year)
                .param("asOf", asOf)
                .query(String.class)
                .list());
    }

    /** What was proposed at a position stands as long as nothing that a plan rests on was recorded since. */
    private static void requireUnchanged(JdbcClient views, long at) {
        long changed = views.sql("""
                        SELECT greatest(
                            coalesce((SELECT max(changed) FROM views.sponsor), 0),
                            coalesce((SELECT max(greatest(position, coalesce(end_position, 0))) FROM views.pairing), 0),
                            coalesce((SELECT max(greatest(position, coalesce(closed_position, 0))) FROM views.hold), 0),
                            coalesce((SELECT max(position) FROM views.household_state), 0),
                            coalesce((SELECT max(position) FROM views.household_class), 0))
                        """).query(Long.class).single();
        if (changed > at)
            throw Refusal.conflict(
                    "PLAN_CHANGED",
                    "Từ vị trí " + at + " đã có thay đổi (vị trí " + changed
                            + ") về hộ, đơn vị nhận đỡ đầu hoặc phân công. Hãy lập lại: sovang pairing plan.",
                    "Since position " + at + " something changed (at " + changed
                            + ") about households, sponsors or pairings. Plan anew: sovang pairing plan.");
    }
}
