package sovang.organisation.event;

/** What kind of place a purse is. */
public enum PurseKind {
    BANK,
    TREASURY,
    CASH,
    STORE
}
