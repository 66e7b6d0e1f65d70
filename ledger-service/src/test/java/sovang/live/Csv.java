package sovang.live;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A bank's list, written line by line as the bank writes it. */
public final class Csv {

    private static final String TEN = "PageId,Date,Time,DocumentNumber,ReferenceNumber,TransactionDetails,"
            + "DebitAmount,CreditAmount,Balance,OffsetAccount\n";

    private final StringBuilder text;
    private final boolean vcb;

    private Csv(String header, boolean vcb) {
        this.text = new StringBuilder(header);
        this.vcb = vcb;
    }

    /** Vietcombank: amounts with dots, a number of the document that is not unique. */
    public static Csv vcb() {
        return new Csv("PageId,TNXDate,DocNo,Debit,Credit,Balance,TransactionDetails\n", true);
    }

    /** Agribank and VietinBank: amounts with commas. */
    public static Csv ten() {
        return new Csv(TEN, false);
    }

    /** Many gifts of one day: numbers {@code from} to {@code through}, each its number times 1,000 đồng. */
    public static Csv gifts(int from, int through) {
        var csv = vcb();
        for (int i = from; i <= through; i++) csv.credit("09/09/2024", "5213." + i, i * 1_000L, "ung ho " + i);
        return csv;
    }

    /** What {@link #gifts} come to. */
    public static long sum(int from, int through) {
        return (from + through) * (through - from + 1L) / 2 * 1_000;
    }

    public Csv credit(String day, String reference, long amount, String details) {
        return vcb
                ? row("1," + day + "," + reference + ",," + dots(amount) + ",," + details)
                : row("1," + day + ",,," + reference + "," + details + ",,\"" + commas(amount) + "\",,");
    }

    public Csv debit(String day, String reference, long amount, String details) {
        return vcb
                ? row("1," + day + "," + reference + "," + dots(amount) + ",,," + details)
                : row("1," + day + ",,," + reference + "," + details + ",\"" + commas(amount) + "\",,,");
    }

    /** A line as it comes. */
    public Csv row(String line) {
        text.append(line).append('\n');
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String dots(long amount) {
        return commas(amount).replace(',', '.');
    }

    private static String commas(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }
}
