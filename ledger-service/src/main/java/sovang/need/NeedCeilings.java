package sovang.need;

import java.time.LocalDate;
import java.util.Optional;
import sovang.loan.command.Ceilings;
import sovang.loan.event.ProgrammeId;
import sovang.money.Dong;
import sovang.need.event.Eligibility;
import sovang.need.event.Purpose;

/**
 * How much of a need counts at most: for production and business what the programme of the household's class lends. For
 * other purposes no ceiling was found.
 */
record NeedCeilings(Ceilings programmes) {

    Optional<Dong> of(Purpose purpose, Eligibility why, LocalDate on) {
        if (!purpose.isHeadline()) return Optional.empty();
        return switch (why) {
            case POOR -> of("HO_NGHEO", on);
            case NEAR_POOR -> of("CAN_NGHEO", on);
            case NEWLY_ESCAPED -> of("MOI_THOAT_NGHEO", on);
            case NEVER_CLASSIFIED, NOT_ON_LIST, CREDIT_CLOCK_OVER -> Optional.empty();
        };
    }

    private Optional<Dong> of(String programme, LocalDate on) {
        return programmes.ceiling(new ProgrammeId(programme), on);
    }
}
