package sovang.naming;

import java.security.SecureRandom;
import java.time.Clock;

/** Makes ids that sort by the time of making: 48 bits of milliseconds and 32 random bits, in lower-case base 32. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private NewId() {}

    public static String after(String prefix, Clock clock) {
        var id = new StringBuilder(prefix).append('-');
        long time = clock.millis();
        for (int shift = 45; shift >= 0; shift -= 5) id.append(ALPHABET.charAt((int) (time >>> shift) & 31));
        int random = RANDOM.nextInt();
        for (int shift = 30; shift >= 0; shift -= 5) id.append(ALPHABET.charAt((random >>> shift) & 31));
        return id.toString();
    }
}
