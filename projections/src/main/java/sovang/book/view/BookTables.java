package sovang.book.view;

import java.util.List;
import sovang.projection.Table;

/** The tables of the books. */
final class BookTables {

    static final Table RECEIPT = Table.changing(
            "receipt",
            1,
            "id",
            "position",
            "voucher",
            "unit",
            "fund",
            "campaign",
            "purse",
            "channel",
            "class",
            "source",
            "amount",
            "refunded",
            "reversed",
            "day",
            "donor",
            "payer",
            "credited",
            "anonymous",
            "pledge",
            "statement",
            "line",
            "written",
            "goods",
            "currency",
            "note",
            "folded",
            "own_campaign",
            "later",
            "corrects",
            "corrected_by");
    static final Table ENTRY = Table.growing(
            "entry",
            2,
            "position",
            "part",
            "kind",
            "subject",
            "unit",
            "fund",
            "campaign",
            "purse",
            "channel",
            "class",
            "source",
            "amount",
            "day",
            "book_year",
            "voucher_kind",
            "voucher_number",
            "reason",
            "made");
    static final Table GIVER = Table.changing("pledge_giver", 1, "pledge", "donor", "campaign");
    static final Table DAY_SUM =
            Table.changing("day_sum", 7, "day", "unit", "fund", "campaign", "channel", "class", "source", "amount");
    static final Table OUTFLOW = Table.changing(
            "outflow",
            1,
            "id",
            "position",
            "voucher",
            "unit",
            "fund",
            "purse",
            "kind",
            "amount",
            "day",
            "statement",
            "line",
            "written",
            "reversed");
    static final Table VOUCHER = Table.changing("book_voucher", 4, "unit", "fund", "year", "kind", "last");
    static final Table MONTH =
            Table.growing("book_month", 1, "position", "unit", "fund", "year", "month", "closed", "reason", "day");

    static final List<Table> ALL = List.of(RECEIPT, ENTRY, GIVER, DAY_SUM, OUTFLOW, VOUCHER, MONTH);

    private BookTables() {}
}
