package sovang.organisation.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;

/** What other features may ask of the organisation when they decide. */
public interface Directory {

    record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

        public boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** @param closed the day from which nothing moves in it */
    record Account(
            PurseId purse,
            PurseKind kind,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            @Nullable String bank,
            @Nullable LocalDate closed) {}

    Optional<Term> level(LevelCode code);

    Optional<Term> unit(UnitCode code);

    boolean fund(FundCode code);

    Optional<Account> account(PurseId purse);

    /** Accounts with this number at any bank or Treasury, or this id. */
    List<Account> accounts(String numberOrId);

    /** The purses of a kind that a unit keeps for a fund, without those that are closed. */
    List<Account> accounts(UnitCode unit, FundCode fund, PurseKind kind);

    /** Refuses a unit that is not known, or that does not exist on a day. */
    void requireUnit(UnitCode code, LocalDate day);

    /** Refuses a fund that is not known. */
    void requireFund(FundCode code);
}
