package sovang.cli.text;

/** An amount in Vietnamese words, as vouchers must carry it: "Một triệu năm trăm nghìn đồng". */
public final class MoneyInWords {

    /** How an office spells ten to the ninth (tỷ, tỉ) and the empty ten (lẻ, linh). */
    public record Spelling(String billion, String odd) {}

    public static final Spelling TY_LE = new Spelling("tỷ", "lẻ");
    public static final Spelling TY_LINH = new Spelling("tỷ", "linh");
    public static final Spelling TI_LE = new Spelling("tỉ", "lẻ");

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu"};
    private static final long[] SIZES = {1, 1_000, 1_000_000};
    private static final long BILLION = 1_000_000_000;

    private MoneyInWords() {}

    /** The whole sentence of a voucher: first letter capital, the currency behind it. */
    public static String of(long dong, Spelling spelling) {
        String words = read(dong, spelling) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The number alone, in lower case. */
    public static String read(long number, Spelling spelling) {
        if (number < 0) return "âm " + read(-number, spelling);
        if (number == 0) return DIGITS[0];
        StringBuilder words = new StringBuilder();
        if (number >= BILLION)
            words.append(read(number / BILLION, spelling)).append(' ').append(spelling.billion());
        for (int scale = 2; scale >= 0; scale--) {
            int three = (int) (number % BILLION / SIZES[scale] % 1000);
            if (three == 0) continue;
            if (words.isEmpty()) words.append(three(three, true, spelling));
            else words.append(' ').append(three(three, false, spelling));
            words.append(SCALES[scale]);
        }
        return words.toString();
    }

    private static String three(int number, boolean first, Spelling spelling) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0 || !first) words.append(' ').append(DIGITS[hundreds]).append(" trăm");
        if (tens == 0 && ones > 0 && !words.isEmpty()) words.append(' ').append(spelling.odd());
        if (tens == 1) words.append(" mười");
        if (tens > 1) words.append(' ').append(DIGITS[tens]).append(" mươi");
        if (ones > 0) words.append(' ').append(one(tens, ones));
        return words.substring(1);
    }

    private static String one(int tens, int ones) {
        if (ones == 1 && tens > 1) return "mốt";
        if (ones == 4 && tens > 1) return "tư";
        if (ones == 5 && tens > 0) return "lăm";
        return DIGITS[ones];
    }
}
