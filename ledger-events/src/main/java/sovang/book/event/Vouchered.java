package sovang.book.event;

import java.time.LocalDate;

/** An event that has a voucher of its own, and so belongs to the month of its day in the book that numbered it. */
public interface Vouchered {

    Voucher voucher();

    LocalDate on();
}
