package sovang.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.list.Comparison.State;
import sovang.list.Comparison.Told;
import sovang.list.ListController.Row;
import sovang.list.ListController.Rows;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;

/** Says of each row of a form whether it is in the ledger, and under which key it is to be written if it is not. */
@Component
class Lists {

    static final String TWIN = "LIST_ROW_TWIN";
    static final String CHANGED = "LIST_ROW_CHANGED";

    private final Prints prints;
    private final ListRows known;
    private final Recorded recorded;
    private final Directory directory;

    Lists(Prints prints, ListRows known, Recorded recorded, Directory directory) {
        this.prints = prints;
        this.known = known;
        this.recorded = recorded;
        this.directory = directory;
    }

    /** @param keep false in a dry run: then nothing is remembered of the list */
    Rows compare(Noun noun, List<Cells> typed, @Nullable String name, Set<String> confirmed, boolean keep) {
        readEarlier(noun);
        List<Cells> cells = typed.stream().map(this::resolved).toList();
        List<Print> rows = cells.stream().map(prints::of).toList();
        String own = prints.list(noun, rows);
        String named = name == null || name.isBlank() ? null : list(noun, name.strip());
        var there = known.near(noun, rows, named == null ? List.of(own) : List.of(own, named));
        var found = Comparison.of(rows, there, named, own);
        var places = new HashMap<String, Integer>();
        for (Known row : there)
            if (row.list().equals(found.home())) places.merge(row.print().content(), row.place(), Math::max);
        var told = new ArrayList<Row>();
        for (int at = 0; at < rows.size(); at++) {
            Told row = settled(found.rows().get(at), cells.get(at), confirmed);
            String key = null;
            if (row.state() == State.NEW) {
                int place = places.merge(rows.get(at).content(), 1, Integer::sum);
                key = String.join("-", "row", noun.word(), rows.get(at).content(), found.home(), "" + place);
                if (keep) known.put(noun, key, found.home(), place, rows.get(at));
            }
            told.add(row(at, row, key, cells.get(at)));
        }
        return new Rows(found.home(), told);
    }

    /** A question that was answered beforehand is none; and who was corrected since is what the row says. */
    private Told settled(Told row, Cells cells, Set<String> confirmed) {
        if (row.known() == null || row.state() == State.AGAIN) return row;
        if (row.state() == State.CHANGED
                && recorded.row(cells.noun(), row.known().id())
                        .map(cells::difference)
                        .filter(String::isEmpty)
                        .isPresent()) return new Told(State.AGAIN, row.known());
        return confirmed.contains(row.state() == State.TWIN ? TWIN : CHANGED) ? new Told(State.NEW, row.known()) : row;
    }

    private Row row(int at, Told row, @Nullable String key, Cells cells) {
        Known its = row.known();
        String column = its == null || row.state() != State.CHANGED
                ? null
                : recorded.row(cells.noun(), its.id()).map(cells::difference).orElse(null);
        return new Row(
                at,
                row.state(),
                key,
                its == null ? null : its.id(),
                its == null ? null : its.list(),
                column,
                row.state() == State.TWIN ? TWIN : row.state() == State.CHANGED ? CHANGED : null,
                cells.dong());
    }

    /** People name a list in their words, or by the code that an answer told them. */
    private String list(Noun noun, String name) {
        return name.matches("[0-9a-f]{16}") ? name : prints.named(noun, name);
    }

    /** An account is the same by its number and by its id. */
    private Cells resolved(Cells row) {
        String account = row.text("account");
        if (row.noun() != Noun.RECEIPT || account.isEmpty()) return row;
        var accounts = directory.accounts(account);
        return accounts.size() == 1
                ? row.with("account", accounts.getFirst().purse().value())
                : row;
    }

    /** Rows that an earlier release recorded are read from their events, once; a file is a list. */
    private void readEarlier(Noun noun) {
        for (var old : known.unread(noun)) {
            Cells cells = recorded.row(noun, id(noun, old.id())).orElse(null);
            if (cells == null) continue;
            String hash = old.key().split("-")[1];
            known.put(noun, old.key(), hash.substring(0, 16), 0, prints.of(cells));
        }
    }

    /** A unit is answered by its code. */
    private static String id(Noun noun, String answer) {
        return noun == Noun.UNIT && !answer.startsWith("unit-") ? "unit-" + answer : answer;
    }

    static Refusal unknown(String noun) {
        return Refusal.notFound(
                "LIST_NOUN_UNKNOWN",
                "Không có mẫu «" + noun + "». Có: unit, donor, pledge, receipt, sponsor.",
                "There is no form \"" + noun + "\". There are: unit, donor, pledge, receipt, sponsor.");
    }
}
