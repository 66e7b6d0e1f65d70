package sovang.book.event;

import java.time.LocalDate;
import sovang.organisation.event.PurseId;

/**
 * What an event moves in a purse on a business date.
 *
 * @param what {@code VND}, or the kind and unit of goods
 * @param delta đồng, or thousandths of the unit of goods; negative where it leaves
 * @param guarded whether it is refused when the purse would be short on that day or on any later one; what the bank
 *     has already done is not guarded
 */
public record Movement(PurseId purse, String what, LocalDate on, long delta, boolean guarded) {

    public static final String MONEY = "VND";
}
