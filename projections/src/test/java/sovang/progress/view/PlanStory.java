package sovang.progress.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorId;
import sovang.pairing.event.SponsorKind;
import sovang.plan.event.IndicatorEvent.IndicatorObserved;
import sovang.plan.event.ObservationId;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;
import sovang.projection.Running;

/** Households, sponsors, help and observed figures, told in few words, and what a plan says of them. */
final class PlanStory extends Telling implements AutoCloseable {

    private int made;

    HouseholdId household(HouseholdClass its, String on, Area area, List<String> lacks, PriorityFlag... flags) {
        return household("95", its, on, area, lacks, flags);
    }

    HouseholdId household(
            String unit, HouseholdClass its, String on, Area area, List<String> lacks, PriorityFlag... flags) {
        var id = new HouseholdId("household-" + ++made);
        ledger.record(new HouseholdRegistered(
                id,
                new UnitCode(unit),
                "HN-" + made,
                Personal.of(id, "Nguyễn Văn Mẫu"),
                null,
                null,
                new Profile(area, false, false, 4, 2, 1, List.of(flags)),
                null,
                day(on)));
        classed(id, its, on, lacks);
        return id;
    }

    void classed(HouseholdId id, HouseholdClass its, String on, List<String> lacks) {
        ledger.record(new HouseholdClassified(
                id, its, Review.HANG_NAM, "123/QĐ-UBND", new StandardId("07-2021"), lacks, List.of(), null, day(on)));
    }

    SponsorId sponsor(SponsorKind kind) {
        var id = new SponsorId("sponsor-" + ++made);
        ledger.record(new SponsorAdded(id, kind, Personal.of(id, "Đơn vị mẫu"), null, null, null, null, 0));
        return id;
    }

    PairingId pairing(HouseholdId household, SponsorId sponsor, HouseholdClass its, String on) {
        var id = new PairingId("pairing-" + ++made);
        ledger.record(new PairingRecorded(
                id,
                sponsor,
                household,
                new UnitCode("95"),
                its,
                day(on).getYear(),
                "chung",
                null,
                null,
                null,
                day(on)));
        return id;
    }

    void help(PairingId pairing, int delivery, @Nullable String fund, String on) {
        ledger.record(new HelpDelivered(
                pairing,
                delivery,
                HelpKind.MONEY,
                Dong.of(1_000_000),
                null,
                "tiền",
                null,
                fund == null ? null : new FundCode(fund),
                null,
                null,
                day(on)));
    }

    void unhelp(PairingId pairing, int delivery, String on) {
        ledger.record(new DeliveryReversed(pairing, delivery, "ghi nhầm", day(on)));
    }

    void withdraw(PairingId pairing, String on) {
        ledger.record(new PairingEnded(pairing, EndReason.SPONSOR_WITHDREW, "", null, day(on)));
    }

    long observe(String indicator, @Nullable String group, int year, String value) {
        return ledger.record(new IndicatorObserved(
                new ObservationId("observation-" + ++made),
                indicator,
                new UnitCode("95"),
                null,
                group,
                year,
                value,
                "hộ",
                day(year + "-12-31"),
                "45/BC",
                "Cục Thống kê"));
    }

    void share(String line, @Nullable String unit, String value, String from) {
        ledger.record(new TargetSet(
                new PlanId("p"),
                line,
                unit == null ? null : new UnitCode(unit),
                null,
                null,
                value,
                day(from),
                "12/KH",
                "giao"));
    }

    void unit(String code, @Nullable String parent) {
        ledger.record(new UnitAdded(
                new UnitCode(code),
                "Đơn vị " + code,
                new LevelCode("xa"),
                parent == null ? null : new UnitCode(parent),
                List.of(),
                day("2004-01-01"),
                null));
    }

    void plan(TargetLine... lines) {
        ledger.record(new PlanImported(
                new PlanId("p"),
                "Kế hoạch",
                new UnitCode("95"),
                "127/KH-UBND",
                day("2022-09-21"),
                "hash",
                List.of(lines),
                List.of(),
                List.of(),
                List.of("một ghi chú")));
    }

    static TargetLine line(
            String metric, String comparator, String value, @Nullable String group, @Nullable String what) {
        return line(metric, comparator, value, group, what, "term");
    }

    static TargetLine line(
            String metric,
            String comparator,
            String value,
            @Nullable String group,
            @Nullable String what,
            String period) {
        return new TargetLine(
                "L",
                "lời văn",
                "II.2",
                metric,
                comparator,
                value,
                null,
                "%",
                null,
                group,
                period,
                2022,
                2025,
                List.of(),
                null,
                "nguồn",
                what,
                List.of(),
                List.of(),
                null,
                null);
    }

    PlanProgressReads.LineProgress measured(int year, String asOf) {
        return new PlanProgressReads(running.reading(), running.node().knownAt, Running.TODAY)
                .progress("p", year, null, day(asOf), null, ledger.head())
                .lines()
                .getFirst();
    }

    Answer.Households households(int year, String asOf) {
        return new ProgressReads(running.reading(), running.node().knownAt, Running.TODAY)
                .progress(year, null, null, day(asOf), null, ledger.head())
                .households();
    }

    @Override
    public void close() {
        running.close();
    }
}
