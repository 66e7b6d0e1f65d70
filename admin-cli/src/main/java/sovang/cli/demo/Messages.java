package sovang.cli.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** What givers write, and what their bank puts around it. */
final class Messages {

    private static final String[] WISHES = {
        "ung ho dong bao bi bao lu",
        "chuyen tien ung ho",
        "ung ho dong bao khac phuc hau qua bao so 3",
        "chuyen tien",
        "ung ho mien Bac bao lut",
        "gop suc cung ba con vung lu",
        "ung ho Quy Vi nguoi ngheo",
        "ung ho an sinh xa hoi",
        "gia dinh ung ho",
        "chuc ba con som on dinh cuoc song",
    };
    private static final String[] BARE = {
        "Ung ho cac tinh bi bao lu",
        "Ung ho cac tinh bi bao lu",
        "Ung ho cac tinh bi bao lu",
        "ung ho cac tinh bi bao lu",
        "ung ho cac tinh bi bao lu",
        "Ung ho cac tinh bao lu",
        "ung ho cac tinh bao lu",
        "UNG HO CAC TINH BI BAO LU",
        "Ung ho cac tinh bi bao lu.",
    };
    private static final DateTimeFormatter TRACE = DateTimeFormatter.ofPattern("ddMMyy.HHmmss");

    private final Random random;
    private final Givers givers;

    Messages(Random random) {
        this.random = random;
        this.givers = new Givers(random);
    }

    String giver() {
        return givers.next();
    }

    String wish() {
        return WISHES[random.nextInt(WISHES.length)];
    }

    String digits(int count) {
        var digits = new StringBuilder(count);
        digits.append(1 + random.nextInt(9));
        while (digits.length() < count) digits.append(random.nextInt(10));
        return digits.toString();
    }

    /** Vietcombank's three channels; each text has a trace number of its own. */
    String vcb(LocalDate date, LocalTime time, String account) {
        int channel = random.nextInt(100);
        if (channel < 50) return digits(6) + "." + TRACE.format(date.atTime(time)) + "." + giver() + " " + wish();
        if (channel < 78)
            return digits(24) + "DEMO" + digits(6) + "." + digits(5) + "." + digits(6) + ".Vietcombank:" + account + ":"
                    + giver() + " " + wish();
        return "MBVCB." + digits(10) + "." + giver() + " " + wish() + ".CT tu " + digits(13) + " " + giver() + " toi "
                + account + " QUY VI NGUOI NGHEO";
    }

    /** Agribank's: a third of the givers write the same few words and nothing else. */
    String agribank() {
        int kind = random.nextInt(100);
        if (kind < 36) return BARE[random.nextInt(BARE.length)];
        if (kind < 70) return giver() + " " + wish();
        return BARE[random.nextInt(BARE.length)] + " FT" + digits(14);
    }

    /** VietinBank's: broken into lines of forty characters. */
    String vietinbank() {
        var from = random.nextBoolean() ? "CT nhanh 247 den: " : "Chuyen tien den tu NAPAS Noi dung: ";
        var text = new StringBuilder();
        int line = 0;
        for (var word : (from + giver() + " " + wish() + " (CT1111)").split(" ")) {
            boolean fits = line + word.length() < 40;
            if (line > 0) text.append(fits ? ' ' : '\n');
            line = fits ? line + word.length() + 1 : word.length();
            text.append(word);
        }
        return text.toString();
    }
}
