package sovang.cli.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How people write a number of bytes. */
final class Size {

    private static final long KILO = 1_000;

    private Size() {}

    static String of(long bytes) {
        if (bytes < KILO) return bytes + " B";
        if (bytes < KILO * KILO) return part(bytes, KILO) + " kB";
        return bytes < KILO * KILO * KILO ? part(bytes, KILO * KILO) + " MB" : part(bytes, KILO * KILO * KILO) + " GB";
    }

    private static String part(long bytes, long unit) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
