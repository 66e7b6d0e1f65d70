package sovang.projection;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import sovang.naming.Recorded;
import sovang.organisation.event.OrganisationEvent.FundAdded;

/** Writes the name of each fund into a table that takes none longer than 10 letters. */
final class Words implements View {

    private final String name;
    private final int version;
    private final Table table;
    private final Runnable first;
    final AtomicInteger seen = new AtomicInteger();

    Words(String name, int version) {
        this(name, version, () -> {});
    }

    Words(String name, int version, Runnable first) {
        this.first = first;
        this.name = name;
        this.version = version;
        this.table = Table.growing(name, 1, "position", "word");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (seen.getAndIncrement() == 0) first.run();
        if (recorded.event() instanceof FundAdded fund) {
            rows.insert(table, recorded.position(), (version > 1 ? "v" + version + " " : "") + fund.name());
        }
    }
}
