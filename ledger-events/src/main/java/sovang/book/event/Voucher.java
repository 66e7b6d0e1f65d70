package sovang.book.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A voucher's number in its book, written {@code PT-2024-000001}. */
public record Voucher(VoucherKind kind, int year, long number) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Voucher parse(String written) {
        String[] part = written.split("-", -1);
        if (part.length != 3) throw new IllegalArgumentException("not a voucher: " + written);
        return new Voucher(VoucherKind.valueOf(part[0]), Integer.parseInt(part[1]), Long.parseLong(part[2]));
    }

    @JsonValue
    @Override
    public String toString() {
        String digits = Long.toString(number);
        return kind + "-" + year + "-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
