package sovang.statement.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.BankLine;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.OutflowId;
import sovang.book.event.OutflowKind;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.LineEvent.LineSkipped;
import sovang.statement.event.LineId;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;
import sovang.statement.event.StatementId;

class StatementReadsTest {

    private static final UnitCode UNIT = new UnitCode("95");
    private static final FundCode FUND = new FundCode("VNN");
    private static final PurseId PURSE = new PurseId("purse-1");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 9);
    private static final StatementId ID = new StatementId("statement-2");
    private static final StatementId BEFORE = new StatementId("statement-1");

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    /** Five rows: two credits, a debit, one that another statement has already, and a bad one. */
    @BeforeEach
    void accepted() {
        running.record(new AccountOpened(PURSE, PurseKind.BANK, UNIT, FUND, null, "VCB", "0011001932418", "VCB"));
        running.record(new StatementAccepted(
                ID,
                PURSE,
                UNIT,
                FUND,
                null,
                Personal.of(ID, "vcb.csv"),
                "hash",
                "vietcombank",
                "dot",
                5,
                3,
                Dong.of(60),
                1,
                Dong.of(5),
                1,
                1,
                0,
                DAY,
                DAY,
                1));
        running.record(new LineHeld(line(4), BEFORE, 17, DAY, Dong.of(30), Dong.ZERO, written("[\"bốn\"]")));
        running.record(new LineSkipped(line(5), "Credit", "không phải số", written("[\"năm\",\"x\"]")));
    }

    private static LineId line(int row) {
        return new LineId(ID, row);
    }

    private static Personal written(String cells) {
        return Personal.of(ID, cells);
    }

    private void receipt(int row, long amount) {
        running.record(new ReceiptRecorded(
                new ReceiptId("receipt-" + row),
                new Voucher(VoucherKind.BC, 2024, row),
                UNIT,
                FUND,
                null,
                PURSE,
                Channel.BANK,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(amount),
                DAY,
                Giver.UNKNOWN,
                null,
                null,
                null,
                new BankLine(ID, row, written("[\"dòng " + row + "\"]")),
                null));
    }

    private void booked() {
        receipt(1, 10);
        receipt(2, 20);
        running.record(new OutflowRecorded(
                new OutflowId("outflow-3"),
                new Voucher(VoucherKind.BN, 2024, 1),
                UNIT,
                FUND,
                PURSE,
                OutflowKind.UNEXPLAINED,
                Dong.of(5),
                DAY,
                new BankLine(ID, 3, written("[\"phí\"]"))));
        running.record(new LinesBooked(ID, 1, 5, 2, Dong.of(30), 1, Dong.of(5), true));
    }

    private StatementReads.StatementItem show() {
        return new StatementReads(running.reading()).statement(ID.value(), running.head());
    }

    private List<String> lines(@Nullable String kind) {
        return new LineReads(running.reading())
                .lines(ID.value(), kind, running.head(), null, null).items().stream()
                        .map(line -> line.row() + " " + line.kind() + " " + line.text())
                        .toList();
    }

    @Test
    void a_statement_is_being_booked_until_its_last_chunk_is() {
        assertThat(show().state()).isEqualTo("booking");
        assertThat(show().booked()).isZero();
        booked();
        assertThat(show().state()).isEqualTo("done-in-part");
        assertThat(show().booked()).isEqualTo(3);
        assertThat(show().received()).isEqualTo(30);
        assertThat(show().account()).isEqualTo("0011001932418");
        assertThat(show().heldLines())
                .extracting(line -> line.row() + " like " + line.matches())
                .containsExactly("4 like Match[statement=statement-1, row=17]");
        assertThat(show().bad())
                .extracting(line -> line.column() + ": " + line.problem())
                .containsExactly("Credit: không phải số");
    }

    @Test
    void each_line_is_listed_with_what_became_of_it() {
        booked();
        assertThat(lines(null))
                .containsExactly("1 booked dòng 1", "2 booked dòng 2", "3 debit phí", "4 held bốn", "5 skipped năm");
        assertThat(lines("debit")).containsExactly("3 debit phí");
        assertThatThrownBy(() -> new LineReads(running.reading()).lines("x", null, running.head(), null, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_released_line_is_held_no_more_and_stands_among_the_booked() {
        booked();
        assertThat(show().held()).isEqualTo(1);
        running.record(new LineReleased(line(4), "là khoản khác"));
        receipt(4, 30);
        assertThat(show().held()).isZero();
        assertThat(show().released()).isEqualTo(1);
        assertThat(show().heldLines()).isEmpty();
        assertThat(lines(null)).contains("4 booked dòng 4", "4 held bốn");
    }

    @Test
    void an_undone_statement_says_so() {
        booked();
        running.record(new UndoStarted(ID, "nhầm tệp"));
        assertThat(show().state()).isEqualTo("undoing");
        running.record(new LinesUndone(ID, 1, 5, 3, true));
        assertThat(show().state()).isEqualTo("undone");
        assertThat(show().reversed()).isEqualTo(3);
    }

    @Test
    void statements_are_listed_by_account_number_and_state() {
        var reads = new StatementReads(running.reading());
        assertThat(reads.statements("0011001932418", "booking", running.head(), null, null)
                        .items())
                .hasSize(1);
        assertThat(reads.statements(null, "done", running.head(), null, null).items())
                .isEmpty();
    }

    @Test
    void the_gauges_count_what_somebody_has_to_look_at() {
        booked();
        var meters = new SimpleMeterRegistry();
        var gauges = new StatementGauges(meters);
        running.reading().<Long>of(List.of("statements", "books"), running.head(), (views, position) -> {
            gauges.read(views, position);
            return position;
        });
        assertThat(meters.get("sovang.statement.lines.unmatched").gauge().value())
                .isEqualTo(2);
        assertThat(meters.get("sovang.statement.imports.under.way").gauge().value())
                .isZero();
    }
}
