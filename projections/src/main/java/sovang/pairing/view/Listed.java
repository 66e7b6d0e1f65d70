package sovang.pairing.view;

/** Parts of questions that several reads share. */
final class Listed {

    /** The units of {@code :unit} and all below it. */
    static final String BELOW = """
            (WITH RECURSIVE below AS (
                SELECT CAST(:unit AS text) COLLATE "C" AS code
                UNION SELECT u.code FROM views.unit u JOIN below b ON u.parent = b.code)
            SELECT code FROM below)""";

    /** Households that are poor or near-poor by the official list on {@code :asOf}, where they were on that day. */
    static final String HOUSEHOLDS = """
            SELECT c.household AS id, c.class, s.unit, s.code, s.hard_area, s.flags
            FROM (SELECT DISTINCT ON (household) household, class FROM views.household_class
                WHERE valid_from <= :asOf ORDER BY household, valid_from DESC, position DESC) c
            JOIN (SELECT DISTINCT ON (household) household, unit, code, hard_area, flags, alive
                FROM views.household_state
                WHERE valid_from <= :asOf ORDER BY household, valid_from DESC, position DESC) s USING (household)
            WHERE s.alive AND c.class IN ('HO_NGHEO', 'HO_CAN_NGHEO')
            """;

    /** A pairing {@code p} of {@code :year} still provides for its household on {@code :asOf}; else it is back in the pool. */
    static final String PROVIDED = """
            p.year = :year AND p.taken_on <= :asOf
            AND (p.ended_on IS NULL OR p.ended_on > :asOf OR p.end_reason <> 'sponsor_withdrew')""";

    /** A hold {@code k} of {@code :year} is neither closed nor lapsed on {@code :asOf}. */
    static final String HOLDING = """
            k.year = :year AND k.placed_on <= :asOf AND k.until >= :asOf
            AND (k.closed_on IS NULL OR k.closed_on > :asOf)""";

    /** Of two that look alike the younger, until somebody merges or clears them: it is held out of new pairings. */
    static final String TWINS = """
            SELECT two.id FROM views.household one
            JOIN views.household two ON one.citizen_number = two.citizen_number AND one.position < two.position
            WHERE one.alive AND two.alive AND NOT EXISTS (SELECT 1 FROM views.household_cleared c
                WHERE (c.household, c.other) IN ((one.id, two.id), (two.id, one.id)))
            UNION ALL
            SELECT two.id FROM views.household one JOIN views.household two
                ON one.unit = two.unit AND one.likeness = two.likeness AND one.position < two.position
            WHERE one.alive AND two.alive AND NOT EXISTS (SELECT 1 FROM views.household_cleared c
                WHERE (c.household, c.other) IN ((one.id, two.id), (two.id, one.id)))
            """;

    /** The pool: of {@link #HOUSEHOLDS} those without a pairing in the year, and not held. */
    static final String POOL = """
            SELECT l.* FROM (%s) l
            WHERE NOT EXISTS (SELECT 1 FROM views.pairing p WHERE p.household = l.id AND %s)
                AND NOT EXISTS (SELECT 1 FROM views.hold k WHERE k.household = l.id AND %s)
                AND l.id NOT IN (%s)
            """.formatted(HOUSEHOLDS, PROVIDED, HOLDING, TWINS);

    private Listed() {}
}
