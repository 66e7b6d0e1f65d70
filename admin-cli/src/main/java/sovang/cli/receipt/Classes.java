package sovang.cli.receipt;

/** The classes and funding sources that the ledger knows. */
final class Classes {

    static final String[] ALL = {"DONATION", "CASH_DEPOSIT", "INTEREST", "TRANSFER", "BUDGET", "RETURNED", "MIS_SENT"};
    static final String[] SOURCES = {"XA_HOI_HOA", "NGAN_SACH_TW", "NGAN_SACH_DP", "TIN_DUNG", "KHAC"};

    private Classes() {}
}
