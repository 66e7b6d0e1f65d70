package sovang.book.event;

/** Where money comes from; only socialised money counts towards the target (plan Mỹ Thanh §IV). */
public enum FundingSource {
    XA_HOI_HOA,
    NGAN_SACH_TW,
    NGAN_SACH_DP,
    TIN_DUNG,
    KHAC
}
