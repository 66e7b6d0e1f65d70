package sovang.money.interest;

import java.time.LocalDate;
import sovang.money.Dong;

/** A part of the principal and the last day on which it may be repaid; it is overdue from the following day on. */
public record Due(LocalDate on, Dong amount) {}
