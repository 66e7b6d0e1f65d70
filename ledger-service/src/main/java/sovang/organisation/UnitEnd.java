package sovang.organisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.refusal.Refusal;
import sovang.store.Questions;

/** What a unit must not have any more when it ends, and what it leaves behind only if somebody says so. */
final class UnitEnd {

    private static final int NAMED = 5;

    /** A query that names what there is, by the unit and the last day that are given. */
    private record Left(String sql, String vi, String en) {}

    private static final String GIVEN = "with given (its, last) as (values (?::text, ?::date)) ";

    private static final List<Left> REFUSED = List.of(
            new Left("""
                    select code from unit, given
                    where parent = its and ("to" is null or "to" > last) order by code""", "đơn vị trực thuộc", "units under it"),
            new Left(
                    """
                    select coalesce(number, purse) || ': ' || sum(net) || ' ' || what
                    from given join account on unit = its join purse_day using (purse)
                    group by purse, number, what, last
                    having sum(net) <> 0 or bool_or(net <> 0 and day > last) order by 1""",
                    "nơi giữ tiền, hàng chưa hết hoặc có phát sinh sau ngày đó",
                    "purses with money or goods, or moved later"),
            new Left("""
                    select pledge from pledge, given
                    where unit = its and pursued and owed > 0 and (expires is null or expires >= last)
                    order by pledge""", "đăng ký ủng hộ chưa nộp đủ", "open pledges"),
            new Left("""
                    select statement from statement, given
                    where unit = its and state in ('booking', 'undoing') order by statement""", "sao kê đang ghi hoặc đang hủy", "statements under way"));

    private static final List<Left> ASKED = List.of(
            new Left(
                    "select household from household, given where unit = its and alive order by household",
                    "hộ trong sổ",
                    "households"),
            new Left(
                    "select loan from loan, given where unit = its and claim > 0 order by loan",
                    "khoản vay còn nợ",
                    "loans that are owed"),
            new Left(
                    "select code from campaign, given where unit = its and \"to\" > last order by code",
                    "đợt vận động chưa hết",
                    "campaigns that go on"));

    private UnitEnd() {}

    static void check(UnitEnded ended, Map<String, String> metadata, Connection open) throws SQLException {
        var refused = found(REFUSED, ended, open);
        if (!refused.isEmpty())
            throw Refusal.rule(
                    "ORG_UNIT_NOT_EMPTY",
                    "Đơn vị " + ended.subject() + " chưa kết thúc được ngày " + ended.on() + ", vì còn " + vi(refused)
                            + ". Hãy chuyển đi, thu đủ hoặc thôi theo dõi trước.",
                    "The unit " + ended.subject() + " can't end on " + ended.on() + "; it still has " + en(refused)
                            + ". Move, settle or drop these first.");
        var left = found(ASKED, ended, open);
        if (!left.isEmpty())
            Questions.ask(
                    Refusal.ask(
                            "ORG_UNIT_LEAVES",
                            "Đơn vị " + ended.subject() + " còn " + vi(left)
                                    + ". Kết thúc thì chúng ở lại đơn vị cũ. Vẫn kết thúc?",
                            "The unit " + ended.subject() + " still has " + en(left)
                                    + ". They stay with it. End it nevertheless?"),
                    metadata);
    }

    private static String vi(List<Left> found) {
        return String.join("; ", found.stream().map(Left::vi).toList());
    }

    private static String en(List<Left> found) {
        return String.join("; ", found.stream().map(Left::en).toList());
    }

    /** Of each kind that there is any of, how many and the first of them. */
    private static List<Left> found(List<Left> kinds, UnitEnded ended, Connection open) throws SQLException {
        var found = new ArrayList<Left>();
        for (Left kind : kinds) {
            var names = names(kind.sql(), ended, open);
            if (names.isEmpty()) continue;
            String some = " (" + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                    + (names.size() > NAMED ? ", …)" : ")");
            found.add(
                    new Left(kind.sql(), names.size() + " " + kind.vi() + some, names.size() + " " + kind.en() + some));
        }
        return found;
    }

    private static List<String> names(String sql, UnitEnded ended, Connection open) throws SQLException {
        try (var query = open.prepareStatement(GIVEN + sql)) {
            query.setString(1, ended.subject().value());
            query.setObject(2, ended.on());
            var names = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) names.add(row.getString(1));
            }
            return names;
        }
    }
}
