package sovang.loan.command;

import java.time.LocalDate;
import java.util.Optional;
import sovang.loan.event.ProgrammeId;
import sovang.money.Dong;

/** How much a household may borrow of a programme, by the files of programmes. */
public interface Ceilings {

    /** Empty where no file says so for that day. */
    Optional<Dong> ceiling(ProgrammeId programme, LocalDate day);
}
