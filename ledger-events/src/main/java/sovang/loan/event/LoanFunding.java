package sovang.loan.event;

/** Whose money the bank lends: its own from the centre, the locality's, or what somebody entrusted (Decree 06/2026, Art. 25). */
public enum LoanFunding {
    TRUNG_UONG,
    DIA_PHUONG,
    UY_THAC
}
