package sovang.sheet;

import de.siegmar.fastcsv.reader.CsvRecordHandler;
import sovang.sheet.bounds.Bounds;

/** How large one row of a CSV may be: as wide as a row of Excel, each cell as long as one of its. */
public final class CsvRecords {

    private static final int LONGEST = 1 << 20;

    private CsvRecords() {}

    public static CsvRecordHandler bounded() {
        return CsvRecordHandler.builder()
                .maxFields(Bounds.COLUMNS)
                .maxFieldSize(Bounds.USUAL.text())
                .maxRecordSize(LONGEST)
                .build();
    }
}
