package sovang.household.event;

/** How a class was found: by the review at the year's end, or by an addition in between (Decision 24/2021/QĐ-TTg). */
public enum Review {
    HANG_NAM,
    THUONG_XUYEN
}
