package sovang.household.event;

/** What gives a household priority, or keeps it out of a target (127/KH-UBND, II.2.a; xã Mỹ Thanh, II.2.a). */
public enum PriorityFlag {
    DAN_TOC_THIEU_SO,
    NGUOI_CO_CONG,
    BAO_TRO_XA_HOI,
    TRE_EM,
    KHUYET_TAT,
    PHU_NU_LAM_CHU_HO,
    KHONG_CO_KHA_NANG_THOAT_NGHEO
}
