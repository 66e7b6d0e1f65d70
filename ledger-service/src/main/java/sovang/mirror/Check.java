package sovang.mirror;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sovang.money.Dong;
import sovang.organisation.command.Directory;
import sovang.sheet.Sheet;
import sovang.sheet.Upload;

/** What is in a file: read whole, and handed on part by part, so that no more than a part is in memory. */
record Check(int rows, int parts, Dong current, Dong overdue, Dong frozen) {

    static final int PART = 100;

    /** Takes the next part, its rows counted from 1. */
    interface Taker {
        void take(int part, LoanRow[] rows);
    }

    static Check of(Upload file, LocalDate dataDate, Directory directory, Taker taker) throws IOException {
        var faults = new RowFaults();
        var waiting = new ArrayList<LoanRow>(PART);
        int rows = 0;
        int parts = 0;
        long current = 0;
        long overdue = 0;
        long frozen = 0;
        try (Sheet sheet = Sheet.open(file)) {
            Header header = Header.of(sheet);
            var reader = new RowReader(header, dataDate, directory, faults);
            int number = header.row;
            for (List<String> cells = sheet.next(); cells != null; cells = sheet.next()) {
                number++;
                if (cells.stream().allMatch(String::isBlank)) continue;
                LoanRow row = reader.read(cells, number);
                if (row == null || faults.count() > 0) continue;
                rows++;
                current = Math.addExact(current, row.loan().current().amount());
                overdue = Math.addExact(overdue, row.loan().overdue().amount());
                frozen = Math.addExact(frozen, row.loan().frozen().amount());
                waiting.add(row);
                if (waiting.size() == PART) parts = hand(waiting, parts, taker);
            }
        }
        faults.refuse();
        if (rows == 0) throw MirrorRefusals.empty();
        if (!waiting.isEmpty()) parts = hand(waiting, parts, taker);
        return new Check(rows, parts, Dong.of(current), Dong.of(overdue), Dong.of(frozen));
    }

    private static int hand(List<LoanRow> waiting, int parts, Taker taker) {
        taker.take(parts + 1, waiting.toArray(LoanRow[]::new));
        waiting.clear();
        return parts + 1;
    }
}
