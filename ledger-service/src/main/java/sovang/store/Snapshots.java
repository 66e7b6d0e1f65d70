package sovang.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** States of long streams, so that they load fast. A snapshot can be deleted at any time: the events say the same. */
public final class Snapshots {

    /** An aggregate that is snapshotted; a new revision makes the earlier snapshots void. */
    public record Kind(Class<?> aggregate, int revision) {}

    private final JdbcClient sql;
    private final Map<String, Kind> kinds;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    public Snapshots(JdbcClient sql, Map<String, Kind> kinds) {
        this.sql = sql;
        this.kinds = Map.copyOf(kinds);
    }

    void store(DomainEventMessage<?> snapshot) {
        String type = snapshot.getPayload().getClass().getSimpleName();
        Kind kind = kinds.get(type);
        if (kind == null) throw new IllegalArgumentException(type + " is not known as a snapshot");
        String payload = json.writeValueAsString(snapshot.getPayload());
        requireWhole(payload, kind);
        sql.sql("""
                insert into ledger.snapshot (stream, sequence, type, revision, payload)
                values (:stream, :sequence, :type, :revision, :payload)
                on conflict (stream) do update set sequence = excluded.sequence, type = excluded.type,
                    revision = excluded.revision, payload = excluded.payload
                where snapshot.sequence < excluded.sequence or snapshot.revision <> excluded.revision""")
                .param("stream", snapshot.getAggregateIdentifier())
                .param("sequence", snapshot.getSequenceNumber())
                .param("type", type)
                .param("revision", kind.revision())
                .param("payload", payload)
                .update();
    }

    /** An aggregate that lost something on the way would decide by what it has left. */
    private void requireWhole(String payload, Kind kind) {
        if (!json.writeValueAsString(json.readValue(payload, kind.aggregate())).equals(payload))
            throw new IllegalStateException(kind.aggregate() + " does not come back whole from a snapshot: " + payload);
    }

    Optional<DomainEventMessage<?>> read(String stream) {
        if (kinds.keySet().stream().noneMatch(type -> stream.startsWith(type.toLowerCase(java.util.Locale.ROOT) + "-")))
            return Optional.empty();
        return sql.sql("select type, revision, sequence, payload from ledger.snapshot where stream = :stream")
                .param("stream", stream)
                .query((row, n) -> {
                    Kind kind = kinds.get(row.getString(1));
                    if (kind == null || kind.revision() != row.getInt(2))
                        return Optional.<DomainEventMessage<?>>empty();
                    Object state = json.readValue(row.getString(4), kind.aggregate());
                    return Optional.<DomainEventMessage<?>>of(
                            new GenericDomainEventMessage<>(row.getString(1), stream, row.getLong(3), state));
                })
                .optional()
                .flatMap(found -> found);
    }
}
