package sovang.money.interest;

/** How many days a year has when interest is reckoned; the days themselves are always the calendar's. */
public enum DayCount {
    ACT_365(365),
    ACT_360(360);

    private final int daysOfYear;

    DayCount(int daysOfYear) {
        this.daysOfYear = daysOfYear;
    }

    public int daysOfYear() {
        return daysOfYear;
    }
}
