package sovang.loan.view;

import sovang.projection.Table;

/** The tables of what stands around loans. */
final class CreditTables {

    static final Table RELIEF = Table.growing(
            "relief",
            1,
            "id",
            "position",
            "valid_from",
            "valid_until",
            "points",
            "programmes",
            "units",
            "loans",
            "document",
            "day");
    static final Table REVOKED = Table.growing("relief_revoked", 1, "relief", "position", "reason", "day");
    static final Table GROUP = Table.changing(
            "loan_group",
            1,
            "id",
            "position",
            "unit",
            "code",
            "hamlet",
            "leader",
            "organisation",
            "point",
            "members",
            "counted_on");
    static final Table CAPITAL = Table.growing(
            "loan_capital",
            1,
            "id",
            "position",
            "unit",
            "entruster",
            "fund",
            "amount",
            "conditions",
            "document",
            "day");
    static final Table RETURNED =
            Table.growing("loan_capital_returned", 2, "capital", "position", "amount", "document", "day");
    static final Table MONTH = Table.growing(
            "credit_month",
            4,
            "unit",
            "month",
            "programme",
            "position",
            "known",
            "restated",
            "loans",
            "outstanding",
            "overdue",
            "frozen",
            "interest",
            "repaid");

    private CreditTables() {}
}
