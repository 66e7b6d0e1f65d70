package sovang.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.mobilisation.event.CampaignCode;
import sovang.naming.Recorded;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.OrganisationEvent;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;
import sovang.store.Together;

/** The look-up tables of the organisation. */
@Component
final class OrganisationTables implements Lookup, Directory {

    private final JdbcClient sql;
    private final UnitRules rules = new UnitRules();

    /** Another node may have corrected or closed one: asked anew after ten seconds. What is closed is checked at the append. */
    private final Cache<String, Account> purses =
            remembered().expireAfterWrite(Duration.ofSeconds(10)).build();

    private final Together<List<?>, List<Account>> open = new Together<>();

    private final Cache<FundCode, Boolean> funds = remembered().build();

    /** Advice only, for a unit may end on any node: the rule is held under the lock of the append. */
    private final Cache<UnitCode, Term> units =
            remembered().expireAfterWrite(Duration.ofSeconds(10)).build();

    OrganisationTables(JdbcClient sql) {
        this.sql = sql;
    }

    private static final Table LEVEL = Table.changing("level", 1, "code", "\"from\"", "\"to\"");
    private static final Table UNIT = Table.changing("unit", 1, "code", "level", "parent", "\"from\"", "\"to\"");
    private static final Table FUND = Table.changing("fund", 1, "code");
    private static final Table ACCOUNT =
            Table.changing("account", 1, "purse", "kind", "unit", "fund", "campaign", "bank", "number", "closed");

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public List<Table> tables() {
        return List.of(LEVEL, UNIT, FUND, ACCOUNT);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof OrganisationEvent event)) return;
        switch (event) {
            case OrganisationEvent.LevelDefined it -> rows.put("""
                        insert into level (code, "from", "to") values (?, ?, ?)
                        on conflict (code) do update set "from" = excluded."from", "to" = excluded."to\"""", 1, it.subject(), it.from(), it.to());
            case OrganisationEvent.UnitAdded it ->
                rows.insert(UNIT, it.subject(), it.level(), it.parent(), it.from(), it.to());
            case OrganisationEvent.UnitRenamed renamed -> {}
            case OrganisationEvent.UnitEnded it ->
                rows.change("update unit set \"to\" = ? where code = ?", it.on(), it.subject());
            case OrganisationEvent.FundAdded it -> rows.insert(FUND, it.subject());
            case OrganisationEvent.AccountOpened it ->
                rows.insert(
                        ACCOUNT,
                        it.subject(),
                        it.kind(),
                        it.unit(),
                        it.fund(),
                        it.campaign(),
                        it.bank(),
                        it.number(),
                        null);
            case OrganisationEvent.AccountCorrected it ->
                rows.change(
                        "update account set bank = ?, number = ? where purse = ?",
                        it.bank(),
                        it.number(),
                        it.subject());
            case OrganisationEvent.AccountClosed it ->
                rows.change("update account set closed = ? where purse = ?", it.on(), it.subject());
            case OrganisationEvent.AccountReopened it ->
                rows.change("update account set closed = null where purse = ?", it.subject());
        }
    }

    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        rules.check(events, open);
    }

    @Override
    public void forget() {
        rules.forget();
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        if (!constraint.equals("account_number") && !constraint.equals("treasury_number")) return Optional.empty();
        return Optional.of(Refusal.rule(
                "ORG_ACCOUNT_EXISTS",
                "Số tài khoản này đã có. Xem bằng lệnh sovang account list.",
                "There is an account with this number already. See sovang account list."));
    }

    @Override
    public Optional<Term> level(LevelCode code) {
        return term("select \"from\", \"to\" from ledger.level where code = :code", code.value());
    }

    @Override
    public Optional<Term> unit(UnitCode code) {
        var known = units.getIfPresent(code);
        if (known != null) return Optional.of(known);
        var found = term("select \"from\", \"to\" from ledger.unit where code = :code", code.value());
        found.ifPresent(term -> units.put(code, term));
        return found;
    }

    private Optional<Term> term(String query, String code) {
        return sql.sql(query)
                .param("code", code)
                .query((row, n) -> new Term(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .optional();
    }

    @Override
    public boolean fund(FundCode code) {
        if (funds.getIfPresent(code) != null) return true;
        var found = sql.sql("select 1 from ledger.fund where code = :code")
                .param("code", code.value())
                .query()
                .optionalValue();
        if (found.isPresent()) funds.put(code, true);
        return found.isPresent();
    }

    @Override
    public Optional<Account> account(PurseId purse) {
        return accounts(purse.value()).stream().findFirst();
    }

    @Override
    public List<Account> accounts(String numberOrId) {
        var known = purses.getIfPresent(numberOrId);
        if (known != null) return List.of(known);
        var found = sql.sql(SELECT + "where purse = :id or number = :id")
                .param("id", numberOrId)
                .query(ROW)
                .list();
        // a number may be given at another bank too, an id is given once
        if (found.size() == 1 && found.getFirst().purse().value().equals(numberOrId))
            purses.put(numberOrId, found.getFirst());
        return found;
    }

    @Override
    public List<Account> accounts(UnitCode unit, FundCode fund, PurseKind kind) {
        return open.ask(
                List.of(unit, fund, kind),
                () -> sql.sql(SELECT + "where unit = ? and fund = ? and kind = ? and closed is null order by purse")
                        .params(unit.value(), fund.value(), kind.name())
                        .query(ROW)
                        .list());
    }

    @Override
    public void requireUnit(UnitCode code, LocalDate day) {
        if (unit(code).filter(known -> known.holds(day)).isPresent()) return;
        units.invalidate(code); // before it says no, it looks again
        var term = unit(code).orElseThrow(() -> Unit.unknownUnit(code.value()));
        if (!term.holds(day)) throw UnitRules.notThen(code, day);
    }

    @Override
    public void requireFund(FundCode code) {
        if (!fund(code))
            throw Refusal.rule(
                    "ORG_FUND_UNKNOWN",
                    "Chưa có quỹ " + code + ". Xem các quỹ bằng lệnh sovang fund list.",
                    "There is no fund " + code + ". See the funds with sovang fund list.");
    }

    private static Caffeine<Object, Object> remembered() {
        return Caffeine.newBuilder().maximumSize(20_000);
    }

    private static final String SELECT = "select purse, kind, unit, fund, campaign, bank, closed from ledger.account ";

    private static final RowMapper<Account> ROW = (row, n) -> new Account(
            new PurseId(row.getString(1)),
            PurseKind.valueOf(row.getString(2)),
            new UnitCode(row.getString(3)),
            new FundCode(row.getString(4)),
            row.getString(5) == null ? null : new CampaignCode(row.getString(5)),
            row.getString(6),
            row.getObject(7, LocalDate.class));
}
