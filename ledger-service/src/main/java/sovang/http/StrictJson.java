package sovang.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** How bodies are read: what has two readings, or would be changed by reading it, is refused. */
@Configuration
class StrictJson {

    /**
     * A field that is not known or stands twice, or a number that would be rounded, is refused. Quantities and rates come
     * as text, so that no reader on their way rounds them.
     */
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        BigDecimal.class,
                        from -> from.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Day()));
    }

    /** A day is written {@code 2024-09-30}; a moment is no day, nor is a number. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            String written = json.getValueAsString();
            try {
                if (written != null && written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return LocalDate.parse(written);
            } catch (DateTimeException noSuchDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "there is no such day");
            }
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
    }
}
