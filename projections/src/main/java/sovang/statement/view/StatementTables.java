package sovang.statement.view;

import sovang.projection.Table;

/** The tables of imported statements. */
final class StatementTables {

    static final Table STATEMENT = Table.changing(
            "statement",
            1,
            "id",
            "position",
            "state",
            "purse",
            "unit",
            "fund",
            "campaign",
            "file_name",
            "file_hash",
            "layout",
            "number_style",
            "rows",
            "credits",
            "credit_sum",
            "debits",
            "debit_sum",
            "held",
            "skipped",
            "breaks",
            "first_day",
            "last_day",
            "ordinal",
            "receipts",
            "received",
            "outflows",
            "paid_out",
            "released",
            "reversed",
            "through",
            "reached",
            "recorded_at",
            "reason",
            "found",
            "even_so");
    static final Table LINE = Table.changing(
            "statement_line",
            2,
            "statement",
            "line",
            "position",
            "kind",
            "matched",
            "matched_row",
            "day",
            "credit",
            "debit",
            "field",
            "problem",
            "written",
            "released",
            "reason");

    private StatementTables() {}
}
