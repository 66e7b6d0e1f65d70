package sovang.progress.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.FundingSource;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.organisation.event.OrganisationEvent.LevelDefined;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;
import sovang.projection.Running;

/** What has happened, told in few words, and the answer to it. Today is 21/11/2026. */
final class Story extends Telling implements AutoCloseable {

    Story() {
        ledger.record(new LevelDefined(new LevelCode("trung-uong"), "Trung ương", 1, null, null));
        ledger.record(new LevelDefined(new LevelCode("tinh"), "Tỉnh", 2, null, null));
        fund("VNN", "Vì người nghèo");
        fund("ASXH", "An sinh xã hội");
        fund("CUUTRO", "Cứu trợ");
        unit("95", "Bạc Liêu", null);
        counting("d1", "2000-01-01", "VNN", "ASXH");
    }

    long fund(String code, String name) {
        return ledger.record(new FundAdded(new FundCode(code), name, ""));
    }

    long unit(String code, String name, @Nullable String parent, String... before) {
        return ledger.record(new UnitAdded(
                new UnitCode(code),
                name,
                new LevelCode("tinh"),
                parent == null ? null : new UnitCode(parent),
                List.of(before).stream().map(UnitCode::new).toList(),
                day("2004-01-01"),
                null));
    }

    long rename(String code, String name, String from) {
        return ledger.record(new UnitRenamed(new UnitCode(code), name, day(from)));
    }

    long end(String code, String on) {
        return ledger.record(new UnitEnded(new UnitCode(code), day(on)));
    }

    long counting(String id, String from, String... funds) {
        return ledger.record(new CountingDefined(
                new DefinitionId(id),
                day(from),
                List.of(funds).stream().map(FundCode::new).toList(),
                List.of(FundingSource.XA_HOI_HOA),
                "Chỉ tính nguồn xã hội hóa",
                "Socialised money only",
                "QĐ 1"));
    }

    long plan(String id, String unit, int from, int to, String value, String measure) {
        var line = new TargetLine(
                "e",
                "ít nhất 100 tỷ",
                "II.2.e",
                "fund.received",
                ">=",
                value,
                null,
                measure,
                null,
                null,
                "year",
                from,
                to,
                List.of("VNN", "ASXH"),
                null,
                "II.2.e",
                null,
                List.of(),
                List.of(),
                null,
                null);
        return ledger.record(new PlanImported(
                new PlanId(id),
                "Kế hoạch",
                new UnitCode(unit),
                "127/KH-UBND",
                day("2022-09-21"),
                "hash",
                List.of(line),
                List.of(),
                List.of(),
                List.of()));
    }

    long set(String plan, @Nullable String unit, String value) {
        return ledger.record(new TargetSet(
                new PlanId(plan),
                "e",
                unit == null ? null : new UnitCode(unit),
                null,
                null,
                value,
                day("2024-01-10"),
                "03/NQ",
                "điều chỉnh"));
    }

    Answer progress(int year) {
        return progress(year, null, null, null, null);
    }

    Answer asOf(String on) {
        return progress(day(on).getYear(), null, null, on, null);
    }

    Answer progress(
            int year, @Nullable String unit, @Nullable String fund, @Nullable String asOf, @Nullable String knownAt) {
        return new ProgressReads(running.reading(), running.node().knownAt, Running.TODAY)
                .progress(year, unit, fund, asOf == null ? null : day(asOf), knownAt, ledger.head());
    }

    @Override
    public void close() {
        running.close();
    }
}
