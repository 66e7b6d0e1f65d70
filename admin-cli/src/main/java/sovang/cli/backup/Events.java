package sovang.cli.backup;

import java.util.List;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Json;
import sovang.cli.text.Text;
import sovang.naming.EventNames;

/** The events in their order: positions 1, 2, 3 …, each stream from 0, every name known, every payload JSON. */
final class Events {

    private final int positionAt;
    private final int streamAt;
    private final int sequenceAt;
    private final int typeAt;
    private final int payloadAt;
    private final int metadataAt;
    private final Streams streams = new Streams();
    private long position;

    Events(List<String> columns) throws Found {
        positionAt = place(columns, "position");
        streamAt = place(columns, "stream");
        sequenceAt = place(columns, "sequence");
        typeAt = place(columns, "type");
        payloadAt = place(columns, "payload");
        metadataAt = place(columns, "metadata");
    }

    void next(String[] cells) throws Found {
        if (!cells[positionAt].equals(Long.toString(position + 1)))
            throw new Found(POSITION.with(cells[positionAt], position + 1));
        position++;
        String stream = CopyText.read(cells[streamAt]);
        int sequence = streams.next(stream);
        if (!cells[sequenceAt].equals(Integer.toString(sequence)))
            throw new Found(SEQUENCE.with(position, stream, cells[sequenceAt], sequence));
        String type = CopyText.read(cells[typeAt]);
        if (!EventNames.all().containsKey(type)) throw new Found(TYPE.with(position, type));
        if (!Json.isObject(CopyText.read(cells[payloadAt]))) throw new Found(JSON.with(position, "payload"));
        if (!Json.isObject(CopyText.read(cells[metadataAt]))) throw new Found(JSON.with(position, "metadata"));
    }

    long position() {
        return position;
    }

    private static int place(List<String> columns, String name) throws Found {
        int place = columns.indexOf(name);
        if (place < 0) throw new Found(COLUMN.with(name));
        return place;
    }

    private static final Text POSITION =
            Text.of("vị trí {} trong khi phải là {}.", "position {}, where {} must stand.");
    private static final Text SEQUENCE = Text.of(
            "vị trí {}: dòng sự kiện {} có thứ tự {} trong khi phải là {}.",
            "position {}: the stream {} has sequence {}, where {} must stand.");
    private static final Text TYPE =
            Text.of("vị trí {}: không biết loại sự kiện \"{}\".", "position {}: no event is called \"{}\".");
    private static final Text JSON = Text.of("vị trí {}: {} không phải JSON.", "position {}: {} is not JSON.");
    private static final Text COLUMN = Text.of("thiếu cột {}.", "the column {} is missing.");
}
