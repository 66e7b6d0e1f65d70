package sovang.book.event;

/** How something was received. */
public enum Channel {
    CASH,
    BANK,
    GOODS,
    CURRENCY
}
