package sovang.passport.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import sovang.passport.view.Passport.Care;
import sovang.passport.view.Passport.Classed;
import sovang.passport.view.Passport.Given;
import sovang.passport.view.Passport.Promised;
import sovang.passport.view.Passport.Visited;

/** The parts of one household's passport, as they stood on a day. */
final class Pages {

    /** Persons among sponsors are masked as the head of the household is. */
    private static final String PERSON = "s.kind IN ('individual', 'household') AS person";

    record Front(
            String unit,
            String code,
            String head,
            @Nullable String address,
            boolean alive,
            @Nullable String householdClass,
            List<String> flags) {}

    private final JdbcClient views;
    private final String household;
    private final LocalDate asOf;
    private final Shown shown;

    Pages(JdbcClient views, String household, LocalDate asOf, Shown shown) {
        this.views = views;
        this.household = household;
        this.asOf = asOf;
        this.shown = shown;
    }

    private StatementSpec ask(String sql) {
        return views.sql(sql).param("id", household).param("asOf", asOf);
    }

    Optional<Front> front() {
        return ask("""
                SELECT s.unit, s.code, h.head, h.address, s.alive, s.flags,
                    (SELECT class FROM views.household_class c WHERE c.household = h.id AND c.valid_from <= :asOf
                        ORDER BY c.valid_from DESC, c.position DESC LIMIT 1) AS class
                FROM views.household h CROSS JOIN LATERAL (
                    SELECT * FROM views.household_state t WHERE t.household = h.id AND t.valid_from <= :asOf
                    ORDER BY t.valid_from DESC, t.position DESC LIMIT 1) s
                WHERE h.id = :id
                """)
                .query((row, number) -> new Front(
                        row.getString("unit"),
                        row.getString("code"),
                        shown.name(row.getString("head")),
                        shown.address(row.getString("address")),
                        row.getBoolean("alive"),
                        row.getString("class"),
                        row.getString("flags").isEmpty()
                                ? List.of()
                                : List.of(row.getString("flags").split(","))))
                .optional();
    }

    List<Classed> classes() {
        return ask("""
                SELECT class, valid_from, decision, standard FROM views.household_class
                WHERE household = :id AND valid_from <= :asOf ORDER BY valid_from, position
                """)
                .query((row, number) -> new Classed(
                        row.getString("class"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("decision"),
                        row.getString("standard")))
                .list();
    }

    List<Care> sponsors() {
        return ask("""
                SELECT p.*, s.name, %s, coalesce(p.ended_on <= :asOf, false) AS ended
                FROM views.pairing p LEFT JOIN views.sponsor s ON s.id = p.sponsor
                WHERE p.household = :id AND p.taken_on <= :asOf ORDER BY p.year, p.position
                """.formatted(PERSON))
                .query((row, number) -> new Care(
                        row.getString("id"),
                        row.getInt("year"),
                        row.getString("sponsor"),
                        name(row.getString("name"), row.getBoolean("person")),
                        row.getString("tier"),
                        row.getString("purpose"),
                        row.getString("class"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getBoolean("ended") ? "ended" : "open",
                        row.getBoolean("ended") ? row.getObject("ended_on", LocalDate.class) : null,
                        row.getBoolean("ended") ? row.getString("end_reason") : null))
                .list();
    }

    /** Help that was reversed by then is left out. */
    List<Given> help() {
        return ask("""
                SELECT d.*, s.name, %s FROM views.help d JOIN views.pairing p ON p.id = d.pairing
                LEFT JOIN views.sponsor s ON s.id = p.sponsor
                WHERE d.household = :id AND d.day <= :asOf AND (d.reversed_on IS NULL OR d.reversed_on > :asOf)
                ORDER BY d.day, d.position
                """.formatted(PERSON))
                .query((row, number) -> new Given(
                        row.getObject("day", LocalDate.class),
                        row.getString("fund") == null ? "sponsor" : "fund",
                        row.getString("fund") == null
                                ? name(row.getString("name"), row.getBoolean("person"))
                                : row.getString("fund"),
                        row.getString("kind"),
                        row.getString("what"),
                        row.getString("quantity"),
                        row.getLong("value"),
                        row.getString("evidence"),
                        row.getString("payment"),
                        row.getString("pairing")))
                .list();
    }

    List<Promised> promises() {
        return ask("""
                SELECT m.*, s.name, %s, coalesce((SELECT sum(d.value) FROM views.help d WHERE d.pairing = m.pairing
                        AND d.promise = m.promise AND d.day <= :asOf
                        AND (d.reversed_on IS NULL OR d.reversed_on > :asOf)), 0)::bigint AS delivered
                FROM views.promise m JOIN views.pairing p ON p.id = m.pairing
                LEFT JOIN views.sponsor s ON s.id = p.sponsor
                WHERE m.household = :id AND m.day <= :asOf ORDER BY m.due, m.position
                """.formatted(PERSON))
                .query((row, number) -> new Promised(
                        row.getObject("due", LocalDate.class),
                        name(row.getString("name"), row.getBoolean("person")),
                        row.getString("kind"),
                        row.getString("what"),
                        row.getLong("value"),
                        row.getLong("delivered"),
                        row.getString("pairing")))
                .list();
    }

    List<Visited> visits() {
        return ask("""
                SELECT v.*, s.name, %s FROM views.visit v JOIN views.pairing p ON p.id = v.pairing
                LEFT JOIN views.sponsor s ON s.id = p.sponsor
                WHERE p.household = :id AND v.day <= :asOf ORDER BY v.day, v.position
                """.formatted(PERSON))
                .query((row, number) -> new Visited(
                        row.getObject("day", LocalDate.class),
                        name(row.getString("name"), row.getBoolean("person")),
                        row.getString("note"),
                        row.getString("pairing")))
                .list();
    }

    private @Nullable String name(@Nullable String name, boolean person) {
        return name == null || !person ? name : shown.name(name);
    }
}
