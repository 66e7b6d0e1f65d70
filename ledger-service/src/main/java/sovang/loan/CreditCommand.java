package sovang.loan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalId;
import sovang.loan.event.CreditBookId;
import sovang.loan.event.CreditEvent.Total;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.loan.event.GroupId;
import sovang.loan.event.ReliefEvent.RateCut;
import sovang.loan.event.ReliefId;
import sovang.money.Dong;
import sovang.naming.StreamId;

/** What can be asked of what stands around loans: relief, groups, entrusted capital, months. */
sealed interface CreditCommand {

    StreamId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record CutRate(RateCut cut) implements CreditCommand {
        @Override
        public StreamId subject() {
            return cut.subject();
        }
    }

    record RevokeRelief(ReliefId subject, String reason, LocalDate on) implements CreditCommand {}

    record FormGroup(GroupFormed formed) implements CreditCommand {
        @Override
        public StreamId subject() {
            return formed.subject();
        }
    }

    record CountGroup(GroupId subject, int members, LocalDate on) implements CreditCommand {}

    record EntrustCapital(CapitalEntrusted entrusted) implements CreditCommand {
        @Override
        public StreamId subject() {
            return entrusted.subject();
        }
    }

    record ReturnCapital(CapitalId subject, Dong amount, String document, LocalDate on) implements CreditCommand {}

    /** @param known everything up to this position was taken in */
    record CloseMonth(CreditBookId subject, YearMonth month, long known, List<Total> totals) implements CreditCommand {}
}
