package sovang.cli.text;

import java.util.regex.Pattern;
import sovang.cli.Failure;
import sovang.money.Dong;

/** Money as people type it and as they read it: whole đồng, never a guess. */
public final class Money {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,_ \u00A0\u202F])[0-9]{3}(\\1[0-9]{3})*");
    private static final Pattern SEPARATOR = Pattern.compile("[.,_ \u00A0\u202F]");
    private static final int LONGEST = 15;

    private Money() {}

    /** Reads {@code 1500000}, {@code 1.500.000}, {@code 1,500,000}, {@code 1_500_000}; refuses whatever could mean two amounts. */
    public static Dong read(String typed) {
        String trimmed = typed.strip();
        if (trimmed.startsWith("-") || trimmed.startsWith("\u2212")) throw refuse(typed, NEGATIVE);
        if (!PLAIN.matcher(trimmed).matches() && !GROUPED.matcher(trimmed).matches()) throw refuse(typed, UNCLEAR);
        String digits = SEPARATOR.matcher(trimmed).replaceAll("");
        if (digits.startsWith("0")) throw refuse(typed, digits.matches("0+") ? ZERO : UNCLEAR);
        if (digits.length() > LONGEST) throw refuse(typed, TOO_LARGE);
        return Dong.of(Long.parseLong(digits));
    }

    /** As tables show it: {@code 1.500.000 ₫}. */
    public static String shown(long dong) {
        return grouped(dong) + " ₫";
    }

    /** A whole number with dots between its thousands. */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) grouped.insert(at, '.');
        return grouped.toString();
    }

    private static final Text NEGATIVE = Text.of(
            "Số tiền phải lớn hơn 0. Trả lại tiền thì dùng: sovang receipt refund",
            "An amount must be above 0. To give money back use: sovang receipt refund");
    private static final Text ZERO = Text.of("Số tiền phải lớn hơn 0.", "An amount must be above 0.");
    private static final Text TOO_LARGE = Text.of(
            "Số tiền lớn nhất của một lần ghi là 999.999.999.999.999 ₫.",
            "The largest amount of one entry is 999.999.999.999.999 ₫.");
    private static final Text UNCLEAR = Text.of(
            "Viết số đồng nguyên, ví dụ 1500000 hoặc 1.500.000: không có phần lẻ, không có chữ (k, triệu, tỷ, đ).",
            "Write whole đồng, such as 1500000 or 1.500.000: no decimals, no letters (k, triệu, tỷ, đ).");

    private static Failure refuse(String typed, Text why) {
        return Failure.usage(Text.of("Không nhận số tiền \"{}\". {}", "The amount \"{}\" is not accepted. {}")
                .with(typed, why));
    }
}
