package sovang.household.view;

import java.util.List;
import sovang.projection.Table;

/** The tables of households, and how events change them. */
final class HouseholdSql {

    static final Table HOUSEHOLD = Table.changing(
            "household",
            1,
            "id",
            "position",
            "unit",
            "code",
            "head",
            "address",
            "citizen_number",
            "area",
            "hard_area",
            "ethnic_area",
            "members",
            "working_age",
            "children",
            "flags",
            "class",
            "class_from",
            "class_decision",
            "standard",
            "deprivations",
            "causes",
            "recognised",
            "left_list",
            "alive",
            "search",
            "likeness",
            "registered",
            "origin",
            "merged_into");

    static final Table STATE = Table.growing(
            "household_state",
            2,
            "household",
            "position",
            "valid_from",
            "unit",
            "code",
            "area",
            "hard_area",
            "ethnic_area",
            "flags",
            "alive",
            "what",
            "reason");

    static final Table CLASS = Table.growing(
            "household_class",
            2,
            "household",
            "position",
            "valid_from",
            "class",
            "review",
            "decision",
            "standard",
            "deprivations",
            "causes",
            "left_list");

    static final Table CLEARED =
            Table.growing("household_cleared", 2, "household", "other", "position", "day", "reason");

    static final Table STANDARD = Table.growing(
            "standard", 1, "id", "position", "valid_from", "valid_to", "rural_line", "urban_line", "document", "note");

    static final Table INDICATOR =
            Table.changing("standard_indicator", 2, "standard", "ordinal", "code", "name", "name_en", "dimension");

    static final List<Table> TABLES = List.of(HOUSEHOLD, STATE, CLASS, CLEARED, STANDARD, INDICATOR);

    static final String DESCRIBED = """
            UPDATE household SET head = ?, address = ?, citizen_number = ?, area = ?, hard_area = ?, ethnic_area = ?,
                members = ?, working_age = ?, children = ?, flags = ?, search = lower(code) || ' ' || ?, likeness = ?
            WHERE id = ?""";

    /** A state is that of the household as it is after the change. */
    static final String CHANGED = """
            INSERT INTO household_state (household, position, valid_from, unit, code, area, hard_area, ethnic_area,
                flags, alive, what, reason)
            SELECT id, ?, ?, unit, code, area, hard_area, ethnic_area, flags, alive, ?, ? FROM household WHERE id = ?""";

    /** The clocks of one that is confirmed as newly escaped go on from where they began. */
    static final String CLASSIFIED = """
            UPDATE household h SET
                class = CASE WHEN h.class_from > n.day THEN h.class ELSE n.class END,
                class_from = CASE WHEN h.class_from > n.day THEN h.class_from ELSE n.day END,
                class_decision = CASE WHEN h.class_from > n.day THEN h.class_decision ELSE n.decision END,
                standard = CASE WHEN h.class_from > n.day THEN h.standard ELSE n.standard END,
                deprivations = CASE WHEN h.class_from > n.day THEN h.deprivations ELSE n.deprivations END,
                causes = CASE WHEN h.class_from > n.day THEN h.causes ELSE n.causes END,
                left_list = CASE WHEN h.class_from > n.day THEN h.left_list ELSE n.left_list END,
                recognised = CASE WHEN h.class_from > n.day THEN h.recognised
                    WHEN n.class <> 'HO_MOI_THOAT_NGHEO' THEN NULL
                    WHEN h.class = n.class THEN h.recognised ELSE n.day END
            FROM (VALUES (?::text, ?::date, ?::text, ?::text, ?::text, ?::text, ?::date))
                n (class, day, decision, standard, deprivations, causes, left_list)
            WHERE h.id = ?""";

    private HouseholdSql() {}
}
