package sovang.book.event;

/** Kinds of vouchers; each is numbered without gaps in each book. Forms are the unit's own (Circular 41/2022/TT-BTC Art. 4). */
public enum VoucherKind {
    /** Phiếu thu: cash received. */
    PT,
    /** Giấy báo có: money received in an account. */
    BC,
    /** Phiếu nhập kho: goods received. */
    PNK,
    /** Phiếu chi: cash paid back. */
    PC,
    /** Giấy báo nợ: money that left an account. */
    BN,
    /** Phiếu xuất kho: goods given back. */
    PXK,
    /** Chứng từ điều chỉnh: the only way to correct (Law on Accounting 88/2015/QH13 Art. 27). */
    DC,
    /** Biên bản số dư đầu: an opening balance taken over by minutes. */
    SD
}
