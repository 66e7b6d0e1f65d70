package sovang.mirror.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;

/**
 * A loan as a row of the bank's file says it, but for whose it is.
 *
 * @param contract số khế ước
 * @param branch mã phòng giao dịch
 * @param group mã tổ tiết kiệm và vay vốn; none where the bank lends directly
 * @param organisation the mass organisation to which lending is entrusted (ĐVUT)
 * @param programme by its id, such as {@code HO_NGHEO}
 * @param funding {@code 1} central, {@code 2} local
 * @param due by the contract; {@code extended} after an extension
 * @param term months
 * @param rate thousandths of a percent a year: 6,600 is 6.6 %
 * @param savings balance of the deposit account 105
 */
public record MirroredLoan(
        String contract,
        UnitCode unit,
        @Nullable String branch,
        @Nullable String group,
        @Nullable String organisation,
        String programme,
        String funding,
        @Nullable String investor,
        LocalDate borrowed,
        LocalDate due,
        @Nullable LocalDate extended,
        int term,
        int rate,
        Dong granted,
        Dong current,
        Dong overdue,
        Dong frozen,
        Dong interestCurrent,
        Dong interestOverdue,
        Dong savings,
        @Nullable String state,
        @Nullable String classification,
        @Nullable LocalDate lastTransaction,
        Dong disbursedInYear,
        Dong repaidInYear) {}
