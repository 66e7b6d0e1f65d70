package sovang.cli.demo;

import java.util.Random;
import sovang.money.Dong;

/**
 * Amounts as they were given in September 2024: 100, 200 and 500 thousand most of all, median 200 thousand, one in a hundred 10
 * million or more, one in fifty not a multiple of a thousand.
 */
final class Gifts {

    /** Thousands of đồng and how many of about a thousand gifts are of that size. */
    private static final int[][] USUAL = {
        {200, 210},
        {100, 205},
        {500, 160},
        {1_000, 100},
        {50, 70},
        {300, 68},
        {2_000, 26},
        {20, 16},
        {10, 14},
        {5_000, 12},
        {150, 9},
        {30, 8},
        {3_000, 7},
        {10_000, 7},
        {400, 6},
        {250, 4},
        {1_500, 3},
        {5, 3},
        {3, 3},
        {20_000, 3},
        {2, 2},
        {40, 2},
        {15, 2},
        {600, 2},
        {800, 2},
        {50_000, 2},
        {70, 1},
        {700, 1},
        {100_000, 1},
    };

    private static final int ODD = 20;
    private static final int ROUND = 20;

    private final Random random;
    private final int usual;

    Gifts(Random random) {
        this.random = random;
        int sum = 0;
        for (var kind : USUAL) sum += kind[1];
        usual = sum;
    }

    Dong next() {
        if (random.nextInt(20_000) == 0) return Dong.of(random.nextInt(4) == 0 ? 1_000_000_000 : 300_000_000);
        int at = random.nextInt(usual + ODD + ROUND);
        for (var kind : USUAL) {
            if (at < kind[1]) return Dong.of(kind[0] * 1_000L);
            at -= kind[1];
        }
        return at < ODD ? Dong.of(1 + random.nextInt(999_999)) : Dong.of(1_000L * (1 + random.nextInt(3_000)));
    }
}
