package sovang.household.event;

/** Whether a household lives in a ward or township, or in a rural commune. */
public enum Area {
    THANH_THI,
    NONG_THON
}
