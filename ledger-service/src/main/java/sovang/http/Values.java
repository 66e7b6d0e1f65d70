package sovang.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.StreamId;
import sovang.refusal.Refusal;

/**
 * What every value of a body meets before anything is decided, each by its type: what passes here, every event, view and
 * figure can hold. What a value means is the commands' own rule.
 */
final class Values {

    static final Set<String> YEARS = Set.of("year", "fromYear");

    private static final int MOST_ELEMENTS = 10_000;

    /** Looked at once a type: this is on the way of every write. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final List<Refusal.Detail> faults = new ArrayList<>();

    private Values() {}

    /** Refuses a body, and says all its faults at once. */
    static void check(Record body) {
        var values = new Values();
        values.record("", body);
        if (values.faults.isEmpty()) return;
        var first = values.faults.getFirst();
        throw new Refusal(Refusal.Kind.INVALID, first.code(), first.vi(), first.en(), values.faults);
    }

    private void record(String at, Record value) {
        for (Part part : PARTS.get(value.getClass()))
            value(at.isEmpty() ? part.name : at + "/" + part.name, part.name, part.of(value));
    }

    private void value(String at, String name, @Nullable Object value) {
        try {
            switch (value) {
                case null -> {}
                case Boolean yesOrNo -> {}
                case Enum<?> named -> {}
                case String text -> Fields.text(at, text);
                case LocalDate day -> Fields.day(at, day, Days.of(name));
                case YearMonth month -> Fields.day(at, month.atDay(1), Days.AHEAD);
                case Integer year when YEARS.contains(name) -> Fields.year(at, year);
                case Integer count -> Fields.number(at, BigDecimal.valueOf(count));
                case Long position -> Fields.number(at, BigDecimal.valueOf(position));
                case BigDecimal number -> Fields.number(at, number);
                case Number number -> Fields.number(at, new BigDecimal(number.toString()));
                case Dong amount when amount.isZero() -> {}
                case Dong amount -> Fields.amount(at, amount);
                case StreamId id -> Fields.id(at, id);
                case Collection<?> many -> elements(at, name, many);
                case Map<?, ?> row ->
                    row.forEach((key, its) -> {
                        Fields.text(at, String.valueOf(key));
                        value(at + "/" + key, String.valueOf(key), its);
                    });
                case Record body -> record(at, body);
                default -> throw new IllegalStateException("no rule for " + value.getClass() + " at " + at);
            }
        } catch (Refusal refused) {
            faults.addAll(refused.details());
        }
    }

    private void elements(String at, String name, Collection<?> many) {
        if (many.size() > MOST_ELEMENTS)
            throw Refusal.invalid(
                    at,
                    "FIELD_TOO_MANY",
                    "Nhiều nhất " + MOST_ELEMENTS + " dòng; đã nhận " + many.size() + ". Hãy chia ra nhiều lần.",
                    "At most " + MOST_ELEMENTS + " of them; there are " + many.size() + ". Send them in parts.");
        int row = 0;
        for (Object one : many) {
            if (one == null) faults.addAll(Fields.missing(at + "/" + row).details());
            value(at + "/" + row++, name, one);
        }
    }

    /** What the field is called in JSON. */
    static String name(RecordComponent part) {
        var other = part.getAccessor().getAnnotation(JsonProperty.class);
        return other == null || other.value().isEmpty() ? part.getName() : other.value();
    }

    /** A field of a body. */
    private record Part(String name, Method accessor) {

        static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(Values.name(component), component.getAccessor());
        }

        @Nullable
        Object of(Record body) {
            try {
                return accessor.invoke(body);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
