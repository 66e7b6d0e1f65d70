package sovang.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sovang.naming.EventNames;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into readable JSON and back; personal fields pass through the {@link Vault}. */
public final class EventCodec {

    private static final ObjectReader TEXTS = JsonMapper.shared().readerForMapOf(String.class);

    private record Metadata(String stored, Map<String, String> data) {}

    private final JsonMapper json;
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, Map<Integer, Upcast>> upcasts = new HashMap<>();
    private final Map<String, ObjectReader> readers = new HashMap<>();
    private volatile Metadata lastMetadata = new Metadata("", Map.of());
    private volatile Metadata lastWritten = new Metadata("{}", Map.of());

    public EventCodec(Vault vault, List<Upcast> upcasts) {
        this.json = mapper(vault);
        for (var upcast : upcasts) {
            this.upcasts.computeIfAbsent(upcast.type(), t -> new HashMap<>()).put(upcast.from(), upcast);
            revisions.merge(upcast.type(), upcast.from() + 1, Math::max);
        }
        EventNames.all().forEach((name, type) -> readers.put(name, json.readerFor(type)));
    }

    Encoded encode(String stream, long sequence, LedgerEvent event, Map<String, String> metadata) {
        String type = EventNames.of(event.getClass());
        byte[] row = new CopyText()
                .add(stream)
                .add(sequence)
                .add(type)
                .add(revision(type))
                .add(json.writeValueAsString(event))
                .add(stored(metadata))
                .bytes();
        return new Encoded(stream, sequence, event, metadata, row);
    }

    LedgerEvent decode(String type, int revision, String payload) {
        ObjectReader reader = readers.get(type);
        if (reader == null) throw new IllegalArgumentException("no event is called " + type);
        if (revision > revision(type))
            throw new IllegalArgumentException("revision " + revision + " of " + type + " is newer than this program");
        if (revision == revision(type)) return reader.readValue(payload);
        var tree = (ObjectNode) json.readTree(payload);
        for (int r = revision; r < revision(type); r++) {
            Upcast upcast = upcasts.getOrDefault(type, Map.of()).get(r);
            if (upcast == null) throw new IllegalArgumentException("no way from revision " + r + " of " + type);
            tree = upcast.mend().apply(tree);
        }
        return reader.readValue(tree);
    }

    /** The events of one write have the same, and stand beside each other. */
    Map<String, String> metadata(String stored) {
        Metadata last = lastMetadata;
        if (last.stored().equals(stored)) return last.data();
        Map<String, String> data = Map.copyOf(TEXTS.<Map<String, String>>readValue(stored));
        lastMetadata = new Metadata(stored, data);
        return data;
    }

    private String stored(Map<String, String> metadata) {
        Metadata last = lastWritten;
        if (last.data().equals(metadata)) return last.stored();
        String stored = json.writeValueAsString(metadata);
        lastWritten = new Metadata(stored, metadata);
        return stored;
    }

    int revision(String type) {
        return revisions.getOrDefault(type, 1);
    }

    private static JsonMapper mapper(Vault vault) {
        var personal = new SimpleModule("personal");
        personal.addSerializer(Personal.class, new ValueSerializer<>() {
            @Override
            public void serialize(Personal field, JsonGenerator to, SerializationContext context) {
                to.writeString(vault.seal(field));
            }
        });
        personal.addDeserializer(Personal.class, new ValueDeserializer<>() {
            @Override
            public Personal deserialize(JsonParser from, DeserializationContext context) {
                return vault.open(from.getString());
            }
        });
        return JsonMapper.builder()
                .addModule(personal)
                .annotationIntrospector(new Explanations(vault))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // an upcast passes through a tree, and no decimal may pass through a double
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                // what the vault throws is an answer of its own, such as that the database is away
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
