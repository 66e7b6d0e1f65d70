package sovang.book.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** A book: one unit, one fund, one fiscal year (the calendar year), written {@code 95-VNN-2024}. */
public record BookId(UnitCode unit, FundCode fund, int year) implements StreamId {

    public static BookId of(UnitCode unit, FundCode fund, LocalDate on) {
        return new BookId(unit, fund, on.getYear());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BookId parse(String written) {
        int fund = written.indexOf('-');
        int year = written.lastIndexOf('-');
        if (fund < 1 || year <= fund) throw new IllegalArgumentException("not a book: " + written);
        return new BookId(
                new UnitCode(written.substring(0, fund)),
                new FundCode(written.substring(fund + 1, year)),
                Integer.parseInt(written.substring(year + 1)));
    }

    @Override
    public String stream() {
        return "book-" + this;
    }

    @JsonValue
    @Override
    public String toString() {
        return unit + "-" + fund + "-" + year;
    }
}
