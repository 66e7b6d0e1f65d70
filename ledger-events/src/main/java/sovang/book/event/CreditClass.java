package sovang.book.event;

/** What a credit is. Only a donation counts as received. */
public enum CreditClass {
    DONATION,
    /** Cash that was receipted already and is now paid into the bank. */
    CASH_DEPOSIT,
    INTEREST,
    /** From another unit of the Front. */
    TRANSFER,
    BUDGET,
    /** A payment of ours that came back. */
    RETURNED,
    MIS_SENT
}
