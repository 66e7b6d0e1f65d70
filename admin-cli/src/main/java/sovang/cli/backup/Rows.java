package sovang.cli.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import sovang.naming.BackupFile;

/** The rows of one table; those of the events are looked at closely. */
final class Rows {

    private static final Text AT_LINE = Text.of("dòng {}: ", "line {}: ");
    private static final Text COLUMNS = Text.of("có {} cột, phải là {}.", "it has {} columns and must have {}.");
    private static final Text POSITION =
            Text.of("các vị trí dừng ở {}, bản kê ghi {}.", "positions end at {}, the manifest tells of {}.");

    private final List<String> columns;
    private final boolean events;
    private final long last;

    Rows(Node entry, Node manifest) {
        this.columns = entry.list("columns").stream().map(Node::toString).toList();
        this.events = entry.text("table").equals(BackupFile.EVENTS);
        this.last = manifest.amount("position");
    }

    void check(Part part) throws IOException, Found {
        part.read(events ? this::events : this::rows);
    }

    private long rows(InputStream bytes) throws IOException, Found {
        return each(bytes, cells -> {});
    }

    private long events(InputStream bytes) throws IOException, Found {
        Events checked = new Events(columns);
        long rows = each(bytes, checked::next);
        if (checked.position() != last) throw new Found(POSITION.with(checked.position(), last));
        return rows;
    }

    private interface Row {
        void check(String[] cells) throws Found;
    }

    private long each(InputStream bytes, Row row) throws IOException, Found {
        // Closing is for the one who opened: the rest must still be hashed.
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length != columns.size()) throw new Found(COLUMNS.with(cells.length, columns.size()));
                row.check(cells);
            } catch (Found damage) {
                throw new Found(AT_LINE.with(number).plus(damage.what()));
            }
        }
        return number;
    }
}
