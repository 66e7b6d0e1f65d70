package sovang.loan.event;

/** The socio-political organisation that a part of the lending is entrusted to; the trade union is none of them. */
public enum EntrustedBody {
    PHU_NU,
    NONG_DAN,
    CUU_CHIEN_BINH,
    DOAN_THANH_NIEN
}
