package sovang.loan.event;

/** What a programme lends for; the headline of coverage is that of production. */
public enum ProgrammeGroup {
    /** Production and business. */
    SAN_XUAT,
    /** Living: housing, water, school. */
    DOI_SONG,
    KHAC
}
