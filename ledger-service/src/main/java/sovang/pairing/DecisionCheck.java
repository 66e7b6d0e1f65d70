package sovang.pairing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.command.Households.Found;
import sovang.naming.NewId;
import sovang.organisation.event.UnitCode;
import sovang.pairing.Admission.Admitted;
import sovang.pairing.Admission.Wish;
import sovang.pairing.BulkCommand.DecisionRow;
import sovang.pairing.BulkCommand.ImportPairings;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;

/** Checks a decision as a whole: every row that is wrong is named, with what is wrong with it. */
@Component
class DecisionCheck {

    static final String USUAL_PURPOSE = "giúp đỡ";
    private static final int MOST_FAULTS = 200;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Households households;
    private final PairingTables tables;
    private final Admission admission;
    private final Clock clock;

    DecisionCheck(Households households, PairingTables tables, Admission admission, Clock clock) {
        this.households = households;
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
    }

    /** @throws Refusal naming the rows that are wrong; then nothing is recorded */
    List<Admitted> check(ImportPairings command) {
        var admitted = new ArrayList<Admitted>();
        var faults = new ArrayList<Detail>();
        Set<String> seen = new HashSet<>();
        Map<String, SponsorId> sponsors = new HashMap<>();
        for (DecisionRow row : command.rows()) {
            try {
                var event = admission.admit(wish(row, command, sponsors));
                var it = event.event();
                String key = it.sponsor() + "\n" + PairingTables.cared(it.household(), it.unit()) + "\n" + it.year()
                        + "\n" + PairingTables.purpose(it.purpose());
                if (!seen.add(key)) throw PairingRefusals.twice();
                admitted.add(event);
            } catch (Refusal refusal) {
                if (refusal.kind() == Refusal.Kind.UNAVAILABLE) throw refusal;
                faults.add(fault(row.number(), refusal));
            }
        }
        if (faults.isEmpty()) return admitted;
        throw new Refusal(
                Refusal.Kind.INVALID,
                "PAIRING_DECISION_HAS_FAULTS",
                faults.size() + " trên " + command.rows().size()
                        + " dòng có lỗi nên chưa ghi dòng nào. Hãy sửa các dòng dưới đây rồi nhập lại.",
                faults.size() + " of " + command.rows().size()
                        + " rows are wrong, so none was recorded. Mend the rows below and import again.",
                faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    private Wish wish(DecisionRow row, ImportPairings command, Map<String, SponsorId> sponsors) {
        if (row.unit().isBlank()) throw missing("unit", "mã đơn vị", "unit");
        if (row.sponsor().isBlank()) throw missing("sponsor", "đơn vị nhận đỡ đầu", "sponsor");
        var unit = new UnitCode(row.unit().strip());
        int year = year(row.year().strip(), command.year(), command.on().getYear());
        return new Wish(
                new PairingId(NewId.after("pairing", clock)),
                sponsors.computeIfAbsent(row.sponsor().strip(), this::sponsor),
                row.household().isBlank()
                        ? null
                        : household(unit, row.household().strip()),
                row.household().isBlank() ? unit : null,
                year,
                row.purpose().isBlank() ? USUAL_PURPOSE : row.purpose().strip(),
                command.decision(),
                null,
                row.mobilisedBy().isBlank() ? null : row.mobilisedBy().strip(),
                command.dated() ? command.on() : PairingYear.usualDay(command.on(), year));
    }

    private static int year(String written, @Nullable Integer usual, int ofDecision) {
        if (written.isEmpty()) return usual == null ? ofDecision : usual;
        if (!YEAR.matcher(written).matches() || !PairingYear.isPossible(Integer.parseInt(written), ofDecision))
            throw PairingYear.impossible(written);
        return Integer.parseInt(written);
    }

    private Found household(UnitCode unit, String code) {
        return households.byCode(unit, code).orElseThrow(() -> Beneficiaries.unknown(unit + " " + code));
    }

    private SponsorId sponsor(String idOrName) {
        var id = new SponsorId(idOrName);
        if (tables.find(id).isPresent()) return id;
        var named = tables.named(idOrName);
        if (named.size() > 1)
            throw SponsorRefusals.ambiguous(
                    idOrName,
                    String.join(", ", named.stream().map(SponsorId::value).toList()));
        if (named.isEmpty()) throw SponsorRefusals.unknownToPair(idOrName);
        return named.getFirst();
    }

    private static Refusal missing(String field, String vi, String en) {
        return Refusal.invalid(field, "FIELD_REQUIRED", "Thiếu " + vi + ".", "The " + en + " is missing.");
    }

    private static Detail fault(int row, Refusal refusal) {
        return new Detail(
                "/rows/" + row,
                refusal.code(),
                "dòng " + row + ": " + refusal.vi(),
                "row " + row + ": " + refusal.en());
    }
}
