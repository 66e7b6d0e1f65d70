package sovang.loan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import sovang.loan.event.ExtensionRule;
import sovang.loan.event.InterestRule;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.ProgrammeTerms;

/** Programmes as their files say; a later file speaks first, and an earlier one where it is silent. */
record FiledProgrammes(List<ProgrammeFile.Content> files) implements Programmes {

    @Override
    public Optional<Programme> find(ProgrammeId programme) {
        return files.stream()
                .flatMap(file -> file.programmes().stream())
                .filter(it -> it.id().equals(programme))
                .findFirst();
    }

    @Override
    public Optional<ProgrammeTerms> terms(ProgrammeId programme, LocalDate day) {
        return files.stream()
                .map(file -> file.programmes().stream()
                        .filter(it -> it.id().equals(programme))
                        .flatMap(it -> it.terms().stream())
                        .filter(terms -> holds(terms, day))
                        .max(Comparator.comparing(ProgrammeTerms::from)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<InterestRule> interest(LocalDate day) {
        return files.stream()
                .map(file -> file.interest().stream()
                        .filter(rule -> !rule.from().isAfter(day))
                        .max(Comparator.comparing(InterestRule::from)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<ExtensionRule> extension(ProgrammeId programme, int termMonths) {
        return files.stream()
                .flatMap(file -> file.extensions().stream())
                .filter(rule -> rule.fits(programme, termMonths))
                .findFirst();
    }

    @Override
    public Collection<ProgrammeId> known() {
        var known = new LinkedHashSet<ProgrammeId>();
        files.forEach(file -> file.programmes().forEach(it -> known.add(it.id())));
        return known;
    }

    private static boolean holds(ProgrammeTerms terms, LocalDate day) {
        return !day.isBefore(terms.from()) && (terms.to() == null || !day.isAfter(terms.to()));
    }
}
