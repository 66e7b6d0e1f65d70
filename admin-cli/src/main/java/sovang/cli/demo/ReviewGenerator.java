package sovang.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sovang.cli.template.Forms;
import sovang.household.event.HouseholdClass;

/**
 * Makes the review lists of a province's year: all its households before, and the same at the year's end, when some have
 * escaped and some fell back. Nobody in it is real; the same order gives the same file.
 *
 * @param units the communes, in which the households stand in turn
 */
public record ReviewGenerator(int households, long seed, List<String> units) {

    /** The households of Cà Mau's livelihood scheme: 4,031 poor, 6,574 near-poor, 1,544 others. */
    public static final int PROVINCE = 12_149;

    public static final int MOST = 50_000;
    public static final List<String> UNITS = IntStream.rangeClosed(1, 64)
            .mapToObj(n -> "96" + String.format(Locale.ROOT, "%03d", n))
            .toList();

    private static final long POOR = 4_031;
    private static final long NEAR_POOR = 6_574;

    public ReviewGenerator {
        if (households < 1 || households > MOST) throw new IllegalArgumentException("households must be 1 to " + MOST);
        if (units.isEmpty()) throw new IllegalArgumentException("no units");
    }

    public static ReviewGenerator province(long seed) {
        return new ReviewGenerator(PROVINCE, seed, UNITS);
    }

    /** Writes CSV or XLSX by its ending. */
    public void writeTo(Path file, boolean yearEnd) throws IOException {
        boolean excel = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        List<String> titles = Forms.titles(Forms.household());
        if (excel) excel(file, titles, yearEnd);
        else
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
                csv.writeRecord(titles);
                for (int at = 0; at < households; at++) csv.writeRecord(row(at, yearEnd));
            }
    }

    private void excel(Path file, List<String> titles, boolean yearEnd) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "SoVang", "1.0")) {
            Worksheet sheet = book.newWorksheet("household");
            write(sheet, 0, titles);
            for (int at = 0; at < households; at++) write(sheet, at + 1, row(at, yearEnd));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) sheet.inlineString(row, at, cells.get(at));
    }

    /** The class of a household before the year's review. */
    HouseholdClass before(int at) {
        // the classes are dealt out by a stride, so that each commune has its part of each
        long dealt = (at * 7_919L + seed) % PROVINCE;
        if (households != PROVINCE) dealt = new Random(seed * 31 + at).nextInt(PROVINCE);
        if (dealt < POOR) return HouseholdClass.HO_NGHEO;
        if (dealt < POOR + NEAR_POOR) return HouseholdClass.HO_CAN_NGHEO;
        return at % 2 == 0 ? HouseholdClass.HO_MOI_THOAT_NGHEO : HouseholdClass.HO_TRUNG_BINH;
    }

    /** Three of ten poor households leave the list; of the others a few fall back. */
    HouseholdClass after(int at) {
        int chance = new Random(seed * 1_000_003 + at).nextInt(100);
        return switch (before(at)) {
            case HO_NGHEO ->
                chance < 18
                        ? HouseholdClass.HO_MOI_THOAT_NGHEO
                        : chance < 30 ? HouseholdClass.HO_CAN_NGHEO : HouseholdClass.HO_NGHEO;
            case HO_CAN_NGHEO ->
                chance < 15
                        ? HouseholdClass.HO_MOI_THOAT_NGHEO
                        : chance < 18 ? HouseholdClass.HO_NGHEO : HouseholdClass.HO_CAN_NGHEO;
            case HO_MOI_THOAT_NGHEO -> chance < 5 ? HouseholdClass.HO_NGHEO : HouseholdClass.HO_MOI_THOAT_NGHEO;
            default -> chance < 1 ? HouseholdClass.HO_CAN_NGHEO : HouseholdClass.HO_TRUNG_BINH;
        };
    }

    private List<String> row(int at, boolean yearEnd) {
        return new DemoHousehold(this, at).cells(yearEnd ? after(at) : before(at));
    }
}
