package sovang.http;

import java.lang.reflect.InvocationTargetException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import sovang.book.event.BookId;
import sovang.naming.StreamId;

/** Reads the ids that stand in an address: each of its own kind only, or one thing's events would be taken for another's. */
public final class Ids implements ConverterFactory<String, StreamId> {

    @Override
    public <T extends StreamId> Converter<String, T> getConverter(Class<T> type) {
        return written -> {
            T id = read(type, written);
            Fields.id("id", id);
            return id;
        };
    }

    private static <T extends StreamId> T read(Class<T> type, String written) {
        if (type == BookId.class) return type.cast(BookId.parse(written));
        try {
            return type.getConstructor(String.class).newInstance(written);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
