package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.organisation.event.FundCode;
import sovang.refusal.Refusal;
import sovang.store.Database;

class MobilisationTablesTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    private static final MobilisationTables TABLES = new MobilisationTables(DATABASE.sql());
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 17);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 18);

    @BeforeAll
    static void a_donor_and_two_campaigns() throws SQLException {
        var donor = new DonorAdded(Known.DONOR, DonorKind.PERSON, Personal.of(Known.DONOR, "Sơn"), null, null, null);
        try (var connection = DATABASE.pool().getConnection()) {
            connection.setSchema("ledger");
            TABLES.apply(
                    List.of(
                            recorded(donor),
                            recorded(campaign("VNN2024", Known.VNN)),
                            recorded(campaign("TET2025", null))),
                    connection);
        }
    }

    @Test
    void a_donor_who_was_added_is_known() {
        assertThatCode(() -> TABLES.require(Known.DONOR)).doesNotThrowAnyException();
        refused(() -> TABLES.require(new DonorId("donor-2")), "DONOR_UNKNOWN");
    }

    @Test
    void a_campaign_is_open_from_its_first_day_through_its_last() {
        var code = new CampaignCode("VNN2024");
        for (LocalDate day : List.of(FIRST, LAST))
            assertThatCode(() -> TABLES.requireOpen(code, Known.VNN, day)).doesNotThrowAnyException();
        for (LocalDate day : List.of(FIRST.minusDays(1), LAST.plusDays(1)))
            refused(() -> TABLES.requireOpen(code, Known.VNN, day), "CAMPAIGN_NOT_THEN");
    }

    @Test
    void a_campaign_of_a_fund_takes_no_gifts_for_another() {
        refused(() -> TABLES.requireOpen(new CampaignCode("VNN2024"), Known.ASXH, FIRST), "CAMPAIGN_OTHER_FUND");
        refused(() -> TABLES.require(new CampaignCode("VNN2024"), Known.ASXH), "CAMPAIGN_OTHER_FUND");
    }

    @Test
    void a_campaign_without_a_fund_takes_gifts_for_every_one() {
        for (var fund : List.of(Known.VNN, Known.ASXH))
            assertThatCode(() -> TABLES.requireOpen(new CampaignCode("TET2025"), fund, FIRST))
                    .doesNotThrowAnyException();
    }

    @Test
    void a_campaign_that_nobody_opened_is_unknown() {
        refused(() -> TABLES.requireOpen(new CampaignCode("X"), Known.VNN, FIRST), "CAMPAIGN_UNKNOWN");
    }

    @Test
    void its_tables_are_there() {
        for (var table : TABLES.tables())
            assertThatCode(() -> DATABASE.sql()
                            .sql("select count(*) from ledger." + table.name())
                            .query(Long.class)
                            .single())
                    .doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable asked, String code) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static CampaignOpened campaign(String code, @Nullable FundCode fund) {
        return new CampaignOpened(new CampaignCode(code), "Tháng cao điểm", Known.UNIT, fund, FIRST, LAST);
    }

    private static Recorded recorded(LedgerEvent event) {
        return new Recorded(1, event.subject().stream(), 0, Instant.EPOCH, event, Map.of());
    }
}
