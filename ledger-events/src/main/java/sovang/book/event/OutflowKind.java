package sovang.book.event;

/** Why money left an account, as far as the statement tells. */
public enum OutflowKind {
    /** A charge of the bank. */
    CHARGE,
    /** Not explained yet: somebody has to look. */
    UNEXPLAINED
}
