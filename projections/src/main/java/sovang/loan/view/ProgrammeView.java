package sovang.loan.view;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sovang.loan.event.InterestRule;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeEvent;
import sovang.loan.event.ProgrammeEvent.ProgrammesImported;
import sovang.loan.event.ProgrammeTerms;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** The credit programmes as every reading of their file said; of one programme the latest reading holds. */
@Component
public final class ProgrammeView implements View {

    static final Table PROGRAMME = Table.growing(
            "programme",
            2,
            "id",
            "position",
            "ordinal",
            "bank_code",
            "name",
            "name_en",
            "kind",
            "classes",
            "funding",
            "file",
            "document");
    static final Table TERMS = Table.growing(
            "programme_terms",
            3,
            "programme",
            "position",
            "valid_from",
            "valid_to",
            "rate",
            "overdue_percent",
            "ceiling",
            "longest_months",
            "source",
            "issued",
            "verified",
            "note");
    static final Table RULE =
            Table.growing("interest_rule", 2, "position", "valid_from", "day_count", "rounding", "source", "verified");

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(PROGRAMME, TERMS, RULE);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof ProgrammeEvent event)) return;
        switch (event) {
            case ProgrammesImported it -> imported(it, recorded.position(), rows);
        }
    }

    private static void imported(ProgrammesImported it, long at, Rows rows) {
        int ordinal = 0;
        for (Programme programme : it.programmes()) programme(it, programme, ordinal++, at, rows);
        for (InterestRule rule : it.interest())
            rows.insert(RULE, at, rule.from(), rule.dayCount(), rule.rounding(), rule.source(), rule.verified());
    }

    private static void programme(ProgrammesImported file, Programme it, int ordinal, long at, Rows rows) {
        rows.insert(
                PROGRAMME,
                it.id(),
                at,
                ordinal,
                it.bankCode(),
                it.name(),
                it.nameEn(),
                it.group(),
                words(it.classes()),
                words(it.funding()),
                file.subject(),
                file.document());
        for (ProgrammeTerms terms : it.terms())
            rows.insert(
                    TERMS,
                    it.id(),
                    at,
                    terms.from(),
                    terms.to(),
                    terms.rate() == null ? null : terms.rate().percent(),
                    terms.overduePercent(),
                    terms.ceiling(),
                    terms.longestMonths(),
                    terms.source(),
                    terms.issued(),
                    terms.verified(),
                    terms.note());
    }

    private static String words(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
