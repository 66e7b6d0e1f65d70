package sovang.household.event;

/** The class of a household by the official list; the names are those of the lists (Decree 07/2021). */
public enum HouseholdClass {
    HO_NGHEO,
    HO_CAN_NGHEO,
    /** For 36 months from its recognition; {@link EscapeClocks}. */
    HO_MOI_THOAT_NGHEO,
    HO_TRUNG_BINH,
    KHAC;

    /** Poor or near-poor: who may be taken on under the plan of 3,000 households a year (127/KH-UBND, II.2.e). */
    public boolean isOnList() {
        return this == HO_NGHEO || this == HO_CAN_NGHEO;
    }
}
