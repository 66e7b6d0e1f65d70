package sovang.money.interest;

/** How a part of a principal stands on a day: current, overdue, or frozen. */
public enum Standing {
    CURRENT,
    OVERDUE,
    FROZEN
}
