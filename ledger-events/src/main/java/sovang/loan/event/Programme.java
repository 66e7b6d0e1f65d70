package sovang.loan.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;

/**
 * A credit programme as its file says.
 *
 * @param bankCode in the bank's files; null where the bank uses that of another programme
 * @param classes who may borrow, by the official list on the day of the loan; empty means everybody
 */
public record Programme(
        ProgrammeId id,
        @Nullable String bankCode,
        String name,
        String nameEn,
        ProgrammeGroup group,
        List<HouseholdClass> classes,
        List<LoanFunding> funding,
        List<ProgrammeTerms> terms) {}
