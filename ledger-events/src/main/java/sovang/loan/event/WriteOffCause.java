package sovang.loan.event;

/** Objective causes for which a debt may be frozen or written off (Decision 50/2010/QĐ-TTg, amended 2021); bad luck in business is none. */
public enum WriteOffCause {
    THIEN_TAI,
    DICH_BENH,
    HOA_HOAN,
    CHET,
    MAT_TICH,
    MAT_NANG_LUC,
    CHINH_SACH,
    NGUYEN_NHAN_KHACH_QUAN_KHAC
}
