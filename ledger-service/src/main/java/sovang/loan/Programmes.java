package sovang.loan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sovang.loan.event.ExtensionRule;
import sovang.loan.event.InterestRule;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.ProgrammeTerms;

/** The credit programmes that decisions are made by. */
interface Programmes {

    /** As the latest file says that knows it. */
    Optional<Programme> find(ProgrammeId programme);

    /** What it lent at on a day, by the latest file that says so. */
    Optional<ProgrammeTerms> terms(ProgrammeId programme, LocalDate day);

    Optional<InterestRule> interest(LocalDate day);

    Optional<ExtensionRule> extension(ProgrammeId programme, int termMonths);

    Collection<ProgrammeId> known();

    /** What files say, the latest first. */
    static Programmes of(List<ProgrammeFile.Content> files) {
        return new FiledProgrammes(List.copyOf(files));
    }
}
