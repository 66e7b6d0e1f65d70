package sovang.projection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.book.event.BankLine;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;

/** How fast all views follow: a program to run by hand, {@code Speed [lines] [chunk]}. */
final class Speed {

    private static final Logger LOG = LoggerFactory.getLogger(Speed.class);
    private static final UnitCode UNIT = new UnitCode("95");
    private static final FundCode FUND = new FundCode("VNN");
    private static final PurseId PURSE = new PurseId("purse-1");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 9);

    private Speed() {}

    public static void main(String[] args) throws InterruptedException {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int chunk = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        List<LedgerEvent> events = statement(lines, chunk);
        for (int round = 1; round <= 3; round++) {
            try (var database = Server.database()) {
                var ledger = new Ledger();
                for (LedgerEvent event : events) ledger.record(event, Map.of());
                long start = System.nanoTime();
                try (var node = new Node(database, ledger, AllViews.get())) {
                    List<String> names = AllViews.get().stream().map(View::name).toList();
                    while (node.reading.<Long>of(names, null, (db, position) -> position) < ledger.head()) {
                        Thread.sleep(20);
                    }
                    LOG.info("live: {}, {}", rate(events.size(), start), cpu(database, events.size()));
                }
            }
            noSql(events);
        }
    }

    /** On a busy machine only the time of the processors can be compared. */
    private static String cpu(DataSource database, int events) {
        var pids = JdbcClient.create(database)
                .sql("SELECT pid FROM pg_stat_activity")
                .query(Long.class)
                .list();
        double server = pids.stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e3;
        double own = ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e3;
        return "us of processor an event: server %.1f, this program since its start %.1f"
                .formatted(server / events, own / events);
    }

    /** What the views themselves cost, without a database. */
    private static void noSql(List<LedgerEvent> events) {
        long start = System.nanoTime();
        for (View view : AllViews.get()) {
            var rows = new Rows(view);
            int at = 0;
            for (LedgerEvent event : events) {
                view.on(new Recorded(++at, "s", at, java.time.Instant.EPOCH, event, Map.of()), rows);
                if (at % 1_000 == 0) rows.clear();
            }
        }
        LOG.info("no SQL: {}", rate(events.size(), start));
    }

    private static String rate(int events, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return "%d events in %.2f s = %.0f/s".formatted(events, seconds, events / seconds);
    }

    static List<LedgerEvent> statement(int lines, int chunk) {
        var events = new ArrayList<LedgerEvent>();
        var id = new StatementId("statement-1");
        Dong sum = Dong.of(50_000L * lines);
        events.add(new StatementAccepted(
                id,
                PURSE,
                UNIT,
                FUND,
                null,
                Personal.of(id, "a.csv"),
                "hash",
                "vietcombank",
                "dot",
                lines,
                lines,
                sum,
                0,
                Dong.ZERO,
                0,
                0,
                0,
                DAY,
                DAY,
                1,
                null,
                null));
        for (int from = 1; from <= lines; from += chunk) {
            int through = Math.min(lines, from + chunk - 1);
            events.add(new VouchersIssued(new BookId(UNIT, FUND, 2024), VoucherKind.BC, from, through));
            for (int row = from; row <= through; row++) events.add(receipt(id, row));
            int count = through - from + 1;
            events.add(new LinesBooked(
                    id, from, through, count, Dong.of(50_000L * count), 0, Dong.ZERO, through == lines));
        }
        return events;
    }

    /** A further small statement. */
    static List<LedgerEvent> more(String name, int lines) {
        var id = new StatementId(name);
        var events = new ArrayList<LedgerEvent>();
        events.add(new StatementAccepted(
                id,
                PURSE,
                UNIT,
                FUND,
                null,
                Personal.of(id, "b.csv"),
                name,
                "vietcombank",
                "dot",
                lines,
                lines,
                Dong.of(50_000L * lines),
                0,
                Dong.ZERO,
                0,
                0,
                0,
                DAY,
                DAY,
                1,
                null,
                null));
        for (int row = 1; row <= lines; row++) events.add(receipt(id, row));
        events.add(new LinesBooked(id, 1, lines, lines, Dong.of(50_000L * lines), 0, Dong.ZERO, true));
        return events;
    }

    private static ReceiptRecorded receipt(StatementId id, int row) {
        String written = "[\"1\",\"01/09/2024\",\"5241." + (10_000 + row)
                + "\",\"\",\"29.000\",\"\",\"MBVCB.1156035694.VAN HUNG PHAM chuyen tien ủng hộ đồng bào.CT tu 1313304361283"
                + " CAO HIEU CONG toi 0011001932418 MAT TRAN TO QUOC VN - BAN CUU TRO TW\"]";
        return new ReceiptRecorded(
                new ReceiptId(id + "-" + (10_000_000 + row)),
                new Voucher(VoucherKind.BC, 2024, row),
                UNIT,
                FUND,
                null,
                PURSE,
                Channel.BANK,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(50_000),
                DAY.plusDays(row / 10_000),
                Giver.UNKNOWN,
                null,
                null,
                null,
                new BankLine(id, row, Personal.of(id, written)),
                null);
    }
}
