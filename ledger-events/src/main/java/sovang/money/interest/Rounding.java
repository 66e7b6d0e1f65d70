package sovang.money.interest;

import java.math.RoundingMode;

/** How the exact sum of interest becomes whole đồng. */
public enum Rounding {
    HALF_UP(RoundingMode.HALF_UP),
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
