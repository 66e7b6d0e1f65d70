package sovang.cli.demo;

import java.util.List;

/** The banks whose layouts can be made, each with its own columns, number style and habits. */
public enum DemoBank {
    VCB("0099000000001", 16, '.'),
    AGRIBANK("9900200000002", 26, ','),
    VIETINBANK("990000000003", 28, ',');

    private static final List<String> SEVEN =
            List.of("PageId", "TNXDate", "DocNo", "Debit", "Credit", "Balance", "TransactionDetails");
    private static final List<String> TEN = List.of(
            "PageId",
            "Date",
            "Time",
            "DocumentNumber",
            "ReferenceNumber",
            "TransactionDetails",
            "DebitAmount",
            "CreditAmount",
            "Balance",
            "OffsetAccount");

    private final String account;
    private final int rowsOnPage;
    private final char thousands;

    DemoBank(String account, int rowsOnPage, char thousands) {
        this.account = account;
        this.rowsOnPage = rowsOnPage;
        this.thousands = thousands;
    }

    /** An account number that no bank has given. */
    public String account() {
        return account;
    }

    int rowsOnPage() {
        return rowsOnPage;
    }

    char thousands() {
        return thousands;
    }

    List<String> columns() {
        return this == VCB ? SEVEN : TEN;
    }
}
