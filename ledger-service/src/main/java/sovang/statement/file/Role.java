package sovang.statement.file;

/** What stands in a column of a statement. */
public enum Role {
    PAGE,
    DATE,
    TIME,
    DOCUMENT,
    REFERENCE,
    TEXT,
    DEBIT,
    CREDIT,
    BALANCE,
    COUNTERPARTY
}
