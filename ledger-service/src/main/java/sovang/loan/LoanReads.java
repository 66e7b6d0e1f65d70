package sovang.loan;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import sovang.household.event.HouseholdId;
import sovang.loan.command.Ceilings;
import sovang.loan.event.CapitalId;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.ExtensionRule;
import sovang.loan.event.GroupId;
import sovang.loan.event.InterestRule;
import sovang.loan.event.LoanId;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeFileId;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.ProgrammeTerms;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;
import sovang.projection.JsonColumn;

/** What loans are decided by, from the look-up tables. */
@Component
final class LoanReads implements Programmes, Notes, Ceilings {

    private final JdbcClient sql;
    private final ConcurrentHashMap<Long, ProgrammeFile.Content> read = new ConcurrentHashMap<>();

    LoanReads(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same as the transaction of an append sees it; what it reads anew is its own, for it may be rolled back. */
    LoanReads within(Connection append) {
        var its = new LoanReads(JdbcClient.create(new SingleConnectionDataSource(append, true)));
        its.read.putAll(read);
        return its;
    }

    @Override
    public Optional<Dong> ceiling(ProgrammeId programme, LocalDate day) {
        return terms(programme, day).flatMap(terms -> Optional.ofNullable(terms.ceiling()));
    }

    /** A file of a position never changes; so it is read once. */
    private Programmes programmes() {
        return Programmes.of(
                sql
                        .sql("select position from ledger.programme_file order by position desc")
                        .query(Long.class)
                        .list()
                        .stream()
                        .map(position -> read.computeIfAbsent(position, this::content))
                        .toList());
    }

    private ProgrammeFile.Content content(long position) {
        String content = sql.sql("select content from ledger.programme_file where position = :position")
                .param("position", position)
                .query(String.class)
                .single();
        return JsonColumn.read(content, ProgrammeFile.Content.class);
    }

    Optional<Long> file(ProgrammeFileId file, String hash) {
        return sql.sql("""
                select position from (select position, file_hash from ledger.programme_file where file = :file
                    order by position desc limit 1) latest where file_hash = :hash""")
                .param("file", file.value())
                .param("hash", hash)
                .query(Long.class)
                .optional();
    }

    boolean hasFile(ProgrammeFileId file) {
        return there("select 1 from ledger.programme_file where file = :it limit 1", file.value());
    }

    @Override
    public Optional<Programme> find(ProgrammeId programme) {
        return programmes().find(programme);
    }

    @Override
    public Optional<ProgrammeTerms> terms(ProgrammeId programme, LocalDate day) {
        return programmes().terms(programme, day);
    }

    @Override
    public Optional<InterestRule> interest(LocalDate day) {
        return programmes().interest(day);
    }

    @Override
    public Optional<ExtensionRule> extension(ProgrammeId programme, int termMonths) {
        return programmes().extension(programme, termMonths);
    }

    @Override
    public Collection<ProgrammeId> known() {
        return programmes().known();
    }

    @Override
    public Dong owed(HouseholdId household, ProgrammeId programme, LoanId except) {
        return Dong.of(sql.sql("""
                select coalesce(sum(claim), 0)::bigint from ledger.loan
                where household = :household and programme = :programme and loan <> :except""")
                .param("household", household.value())
                .param("programme", programme.value())
                .param("except", except.value())
                .query(Long.class)
                .single());
    }

    @Override
    public Optional<LocalDate> leftList(HouseholdId household, LocalDate day) {
        return sql.sql("""
                select left_list from ledger.loan_left_list where household = :household and day <= :day
                order by day desc, position desc limit 1""")
                .param("household", household.value())
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Optional<Group> group(GroupId group) {
        return sql.sql("select unit, organisation from ledger.loan_group where loan_group = :it")
                .param("it", group.value())
                .query((row, n) ->
                        new Group(group, new UnitCode(row.getString(1)), EntrustedBody.valueOf(row.getString(2))))
                .optional();
    }

    @Override
    public Optional<Capital> capital(CapitalId capital) {
        return sql.sql("select amount, day from ledger.loan_capital where capital = :it")
                .param("it", capital.value())
                .query((row, n) -> new Capital(capital, Dong.of(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .optional();
    }

    @Override
    public Dong lentOut(CapitalId capital, @Nullable LoanId except) {
        return Dong.of(sql.sql(
                        "select coalesce(sum(claim), 0)::bigint from ledger.loan where capital = :it and loan <> :except")
                .param("it", capital.value())
                .param("except", except == null ? "" : except.value())
                .query(Long.class)
                .single());
    }

    @Override
    public boolean hasLoan(LoanId loan) {
        return there("select 1 from ledger.loan where loan = :it", loan.value());
    }

    /** Up to which position each closed month of a unit was known. */
    java.util.SortedMap<YearMonth, Long> months(UnitCode unit) {
        var months = new java.util.TreeMap<YearMonth, Long>();
        sql.sql("select month, known from ledger.loan_month where unit = :unit")
                .param("unit", unit.value())
                .query((row, n) -> months.put(YearMonth.parse(row.getString(1)), row.getLong(2)))
                .list();
        return months;
    }

    /** The units that have loans, in order. */
    List<UnitCode> units() {
        return sql.sql("select distinct unit from ledger.loan order by unit")
                .query((row, n) -> new UnitCode(row.getString(1)))
                .list();
    }

    private boolean there(String query, String it) {
        return sql.sql(query).param("it", it).query().optionalValue().isPresent();
    }
}
