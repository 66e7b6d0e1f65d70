package sovang.naming;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What records are made of. */
final class Shape {

    private Shape() {}

    /** A record and all records within it. */
    static Set<Class<?>> within(Class<?> record) {
        var found = new LinkedHashSet<Class<?>>();
        gather(record, found);
        return found;
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getDeclaringRecord() != Personal.class; // an erased field is never recorded as one
    }

    static boolean hasOptional(Class<?> record) {
        return within(record).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .anyMatch(Shape::isOptional);
    }

    /** The type of a component, or of what is in its list or set. */
    static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType many
                ? (Class<?>) many.getActualTypeArguments()[0]
                : component.getType();
    }

    /** The values of a record, and of all records within it, with the components that they belong to. */
    static Stream<Filled> values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).flatMap(component -> {
            Object value = value(component, record);
            var here = Stream.of(new Filled(component, value));
            var inner = value instanceof Iterable<?> many ? many : value == null ? List.of() : List.of(value);
            return Stream.concat(here, Stream.of(inner).flatMap(Shape::records).flatMap(Shape::values));
        });
    }

    record Filled(RecordComponent component, @Nullable Object value) {

        boolean isMissing() {
            return value == null
                    || (value instanceof Iterable<?> many && !many.iterator().hasNext());
        }

        boolean mayBeMissing() {
            return isOptional(component) || Iterable.class.isAssignableFrom(component.getType());
        }
    }

    private static Stream<Record> records(Iterable<?> values) {
        var found = Stream.<Record>builder();
        for (Object value : values) if (value instanceof Record record) found.add(record);
        return found.build();
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void gather(Class<?> type, Set<Class<?>> found) {
        if (!type.isRecord() || !found.add(type)) return;
        for (RecordComponent component : type.getRecordComponents()) gather(element(component), found);
    }
}
