package sovang.cli.demo;

import sovang.money.Dong;

/** What stands in a made statement, to the đồng. */
public record Written(int rows, int credits, Dong creditSum, int debits, Dong debitSum) {

    static final Written NOTHING = new Written(0, 0, Dong.ZERO, 0, Dong.ZERO);

    Written plus(DemoLine line) {
        boolean credit = line.credit().isPositive();
        return new Written(
                rows + 1,
                credits + (credit ? 1 : 0),
                creditSum.plus(line.credit()),
                debits + (credit ? 0 : 1),
                debitSum.plus(line.debit()));
    }
}
