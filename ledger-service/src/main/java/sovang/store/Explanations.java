package sovang.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.naming.EventNames;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.node.ObjectNode;

/** Encrypts each {@link Explanation} with the key of what it explains; reads those of earlier releases in clear. */
final class Explanations extends JacksonAnnotationIntrospector {

    private static final String MASK = "***";
    private static final Map<String, List<String>> FIELDS = fields();

    private final transient Vault vault;

    Explanations(Vault vault) {
        this.vault = vault;
    }

    /** Hides what an earlier release stored in clear from those who did not ask for personal fields. */
    static void mask(String type, ObjectNode payload) {
        for (String field : FIELDS.getOrDefault(type, List.of()))
            if (payload.path(field).isString()
                    && !Vault.isSealed(payload.path(field).stringValue())) payload.put(field, MASK);
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated member) {
        return member.hasAnnotation(Explanation.class) ? new Sealing() : super.findSerializer(config, member);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated member) {
        return member.hasAnnotation(Explanation.class) ? new Opening() : super.findDeserializer(config, member);
    }

    private static Map<String, List<String>> fields() {
        var fields = new HashMap<String, List<String>>();
        EventNames.all()
                .forEach((name, type) -> fields.put(
                        name,
                        Arrays.stream(type.getRecordComponents())
                                .filter(component -> component.isAnnotationPresent(Explanation.class))
                                .map(RecordComponent::getName)
                                .toList()));
        return fields;
    }

    private final class Sealing extends ValueSerializer<String> {

        @Override
        public void serialize(String text, JsonGenerator to, SerializationContext context) {
            to.writeString(
                    vault.seal(new Personal("why-" + event(to.streamWriteContext()).explained().stream(), text)));
        }

        private static LedgerEvent event(TokenStreamContext written) {
            for (@Nullable TokenStreamContext at = written; at != null; at = at.getParent())
                if (at.currentValue() instanceof LedgerEvent event) return event;
            throw new IllegalStateException("an explanation stands outside of an event");
        }
    }

    private final class Opening extends ValueDeserializer<String> {

        @Override
        public String deserialize(JsonParser from, DeserializationContext context) {
            String stored = from.getString();
            return Vault.isSealed(stored) ? vault.open(stored).shown() : stored;
        }
    }
}
