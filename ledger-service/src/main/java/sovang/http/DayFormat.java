package sovang.http;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;

/** Reads the days that stand in an address: {@code 2024-09-30}, and within what views can hold. */
public final class DayFormat implements AnnotationFormatterFactory<DateTimeFormat> {

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<?> getPrinter(DateTimeFormat annotation, Class<?> type) {
        return (day, locale) -> String.valueOf(day);
    }

    @Override
    public Parser<?> getParser(DateTimeFormat annotation, Class<?> type) {
        return (written, locale) -> read(written);
    }

    private static LocalDate read(String written) throws ParseException {
        if (!written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) throw new ParseException(written, 0);
        LocalDate day = LocalDate.parse(written);
        Fields.day("day", day, Days.BORN);
        return day;
    }
}
