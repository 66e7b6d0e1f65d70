package sovang.cli.text;

import java.util.regex.Pattern;
import sovang.cli.Failure;

/** A quantity, a foreign amount or a rate as typed: a comma or a dot before the decimals, no thousands. */
public final class Decimal {

    private static final Pattern CLEAR = Pattern.compile("[0-9]{1,15}([.,]([0-9]{1,2}|[0-9]{4,8}))?");
    private static final Text UNCLEAR = Text.of(
            "Không nhận số \"{}\". Viết không có dấu ngăn hàng nghìn, ví dụ 1500 hoặc 12.5; ba số lẻ thì thêm số 0: 12.5000.",
            "The number \"{}\" is not accepted. Write it without thousands separators, such as 1500 or 12.5; for three decimals add a zero: 12.5000.");

    private Decimal() {}

    /** Three digits after the mark may be thousands or thousandths: refused. Answers with a dot, as the service reads it. */
    public static String read(String typed) {
        String trimmed = typed.strip();
        if (!CLEAR.matcher(trimmed).matches()) throw Failure.usage(UNCLEAR.with(typed));
        return trimmed.replace(',', '.');
    }
}
