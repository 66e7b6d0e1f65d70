package sovang.store;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events as they stand in the table, as lines of JSON. */
public final class Archive {

    /** Decimals stay as they are written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A batch is read whole before it is handed on, since who takes it may be slow, and no connection waits for him. */
    private static final int BATCH = 1_000;

    private static final int MOST_TEXT = 1 << 20;

    private final DataSource database;
    private final Vault vault;
    private final EventCodec codec;

    public Archive(DataSource database, Vault vault, EventCodec codec) {
        this.database = database;
        this.vault = vault;
        this.codec = codec;
    }

    /** Takes one line. */
    public interface To {
        void take(String line) throws IOException;
    }

    /** The events from one position through another, at most {@code most}; answers how many there were. */
    public int lines(long from, long through, @Nullable String stream, int most, boolean personal, To to)
            throws IOException {
        String where = "where position between ? and ?" + (stream == null ? "" : " and stream = ?");
        long next = from;
        int count = 0;
        while (count < most) {
            int batch = Math.min(BATCH, most - count);
            List<Stored> read = stream == null
                    ? Stored.read(database, where, batch, MOST_TEXT, next, through)
                    : Stored.read(database, where, batch, MOST_TEXT, next, through, stream);
            if (read.isEmpty()) break;
            for (Stored event : read) to.take(line(event, personal));
            count += read.size();
            next = read.getLast().position() + 1;
        }
        return count;
    }

    private String line(Stored event, boolean personal) {
        var metadata = codec.metadata(event.metadata());
        JsonNode payload = JSON.readTree(event.payload());
        if (personal) reveal(payload);
        else Explanations.mask(event.type(), (ObjectNode) payload);
        ObjectNode line = JSON.createObjectNode();
        line.put("position", event.position());
        line.put("stream", event.stream());
        line.put("sequence", event.sequence());
        line.put("type", event.type());
        line.put("revision", event.revision());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("actor", metadata.get("actor"));
        line.put("requestId", metadata.get("requestId"));
        line.set("payload", payload);
        line.set("metadata", JSON.valueToTree(metadata));
        return JSON.writeValueAsString(line);
    }

    private void reveal(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.propertyStream().toList().forEach(field -> {
                if (field.getValue().isString()
                        && Vault.isSealed(field.getValue().stringValue()))
                    object.put(
                            field.getKey(),
                            vault.open(field.getValue().stringValue()).shown());
                else reveal(field.getValue());
            });
        else node.forEach(this::reveal);
    }
}
