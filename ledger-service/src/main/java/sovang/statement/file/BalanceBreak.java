package sovang.statement.file;

import sovang.money.Dong;

/** A place where the bank's balance does not follow from the one before: lines are missing, doubled or changed there. */
public record BalanceBreak(int page, int row, Dong expected, Dong found) {}
