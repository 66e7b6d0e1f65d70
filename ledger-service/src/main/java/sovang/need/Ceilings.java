package sovang.need;

import java.time.LocalDate;
import java.util.Optional;
import sovang.money.Dong;
import sovang.need.event.Eligibility;
import sovang.need.event.Purpose;

/** How much a household may borrow at most. */
interface Ceilings {

    Optional<Dong> of(Purpose purpose, Eligibility why, LocalDate on);
}
