package sovang.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.loan.event.CapitalId;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;

/** What a loan may look up about other loans, groups and capital when it decides. */
interface Notes {

    record Group(GroupId id, UnitCode unit, EntrustedBody organisation) {}

    record Capital(CapitalId id, Dong amount, LocalDate on) {}

    /** What a household still owes in a programme, or may draw, in other loans than this. */
    Dong owed(HouseholdId household, ProgrammeId programme, LoanId except);

    /** The day on which it last left the list of poor and near-poor households, as known by a day. */
    Optional<LocalDate> leftList(HouseholdId household, LocalDate day);

    Optional<Group> group(GroupId group);

    Optional<Capital> capital(CapitalId capital);

    /** What loans from this capital owe, or may draw, without this one. */
    Dong lentOut(CapitalId capital, @Nullable LoanId except);

    boolean hasLoan(LoanId loan);
}
