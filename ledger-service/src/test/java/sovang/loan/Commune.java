package sovang.loan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.loan.event.CapitalId;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.mobilisation.Known;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;

/** What a loan knows of the world in its tests: the programmes of the built-in file, and one household. */
record Commune(@Nullable HouseholdClass its, @Nullable LocalDate left, Dong owed) implements Notes {

    static final HouseholdId HOUSEHOLD = new HouseholdId("household-1");

    static Commune of(HouseholdClass its) {
        return new Commune(its, null, Dong.ZERO);
    }

    static Programmes programmes() {
        try {
            return Programmes.of(
                    List.of(ProgrammeReading.read(FirstProgrammes.bytes()).content()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Eligibility eligibility() {
        return new Eligibility(programmes(), new OneHousehold(its), new Known(), this);
    }

    @Override
    public Dong owed(HouseholdId household, ProgrammeId programme, LoanId except) {
        return owed;
    }

    @Override
    public Optional<LocalDate> leftList(HouseholdId household, LocalDate day) {
        return Optional.ofNullable(left);
    }

    @Override
    public Optional<Group> group(GroupId group) {
        return Optional.empty();
    }

    @Override
    public Optional<Capital> capital(CapitalId capital) {
        return Optional.empty();
    }

    @Override
    public Dong lentOut(CapitalId capital, @Nullable LoanId except) {
        return Dong.ZERO;
    }

    @Override
    public boolean hasLoan(LoanId loan) {
        return true;
    }

    /** Where it lives and what it is; nobody else. */
    record OneHousehold(@Nullable HouseholdClass its) implements sovang.household.command.Households {

        @Override
        public sovang.household.command.Households within(java.sql.Connection append) {
            return this;
        }

        @Override
        public java.util.Map<HouseholdId, HouseholdClass> classesOn(
                java.util.Collection<HouseholdId> households, LocalDate day) {
            return java.util.Map.of();
        }

        @Override
        public Optional<Found> find(HouseholdId household) {
            return Optional.of(new Found(
                    HOUSEHOLD,
                    new UnitCode("95"),
                    "HN-1",
                    true,
                    sovang.household.event.Area.NONG_THON,
                    false,
                    List.of()));
        }

        @Override
        public List<Found> all(Collection<HouseholdId> households) {
            return List.of();
        }

        @Override
        public Optional<Found> byCode(UnitCode unit, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<HouseholdClass> classOn(HouseholdId household, LocalDate day) {
            return Optional.ofNullable(its);
        }

        @Override
        public Optional<String> decisionOn(HouseholdId household, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Found> twin(HouseholdId household) {
            return Optional.empty();
        }
    }
}
