package sovang.cli.text;

import java.util.regex.Pattern;
import sovang.cli.Failure;

/**
 * A quantity, a rate, a target: every number that may have decimals, as typed by a person. It has one reading or none.
 *
 * @param plain with a dot before the decimals, as the service reads it
 */
public record Decimal(String plain) {

    private static final Pattern CLEAR = Pattern.compile("-?([0-9]{1,15}([.,]([0-9]{1,2}|[0-9]{4,8}))?|0[.,][0-9]{3})");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})+");
    private static final Pattern EITHER = Pattern.compile("([1-9][0-9]{0,2})[.,]([0-9]{3})");
    private static final int LONGEST = 15;

    /** {@code 12,5}, {@code 12.5}, {@code 1.500.000}; one mark before three digits may part thousands or decimals: refused. */
    public static Decimal read(String typed) {
        String trimmed = typed.strip();
        if (GROUPED.matcher(trimmed).matches()) trimmed = trimmed.replaceAll("[.,]", "");
        var either = EITHER.matcher(trimmed);
        if (either.matches())
            throw Failure.usage(TWO_READINGS.with(typed, either.replaceAll("$1$2"), either.replaceAll("$1,$2" + "0")));
        if (!CLEAR.matcher(trimmed).matches() || trimmed.split("[.,]")[0].length() > LONGEST)
            throw Failure.usage(UNCLEAR.with(typed));
        return new Decimal(trimmed.replace(',', '.'));
    }

    @Override
    public String toString() {
        return plain;
    }

    private static final Text TWO_READINGS = Text.of(
            "Không nhận số \"{}\": có thể hiểu hai cách. Nếu là số nguyên, viết liền {}; nếu có phần lẻ, viết {}.",
            "The number \"{}\" is not accepted: it could be read in two ways. Write {} if it is whole, {} if it has decimals.");
    private static final Text UNCLEAR = Text.of(
            "Không nhận số \"{}\". Viết ví dụ 1500, 1.500.000 hoặc 12,5: không có chữ.",
            "The number \"{}\" is not accepted. Write 1500, 1.500.000 or 12.5, without letters.");
}
