package sovang.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    private static final int FETCH = 1_000;

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

    public void lines(long from, long through, @Nullable String stream, int most, boolean personal, To to)
            throws IOException {
        String where = "where position between ? and ? " + (stream == null ? "" : "and stream = ? ");
        try (var open = database.getConnection();
                var query = open.prepareStatement(Stored.SELECT + where + "order by position limit ?")) {
            open.setAutoCommit(false);
            query.setFetchSize(FETCH);
            int at = 0;
            query.setLong(++at, from);
            query.setLong(++at, through);
            if (stream != null) query.setString(++at, stream);
            query.setInt(++at, most);
            try (var row = query.executeQuery()) {
                while (row.next()) to.take(line(row, personal));
            } finally {
                open.rollback();
                open.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
    }

    private String line(ResultSet row, boolean personal) throws SQLException {
        var metadata = codec.metadata(row.getString(8));
        JsonNode payload = JSON.readTree(row.getString(7));
        if (personal) reveal(payload);
        else Explanations.mask(row.getString(5), (ObjectNode) payload);
        ObjectNode line = JSON.createObjectNode();
        line.put("position", row.getLong(1));
        line.put("stream", row.getString(2));
        line.put("sequence", row.getLong(3));
        line.put("type", row.getString(5));
        line.put("revision", row.getInt(6));
        line.put(
                "recordedAt", row.getObject(4, OffsetDateTime.class).toInstant().toString());
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
