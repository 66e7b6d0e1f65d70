package sovang.cli.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A loan of a made-up bank file, in the columns of the bank's own tool. */
record DemoLoan(
        int number,
        String unit,
        int program,
        LocalDate borrowed,
        LocalDate due,
        @Nullable LocalDate extended,
        int term,
        long granted,
        long current,
        long overdue,
        long frozen,
        long repaid,
        LocalDate dataDate) {

    static final List<String> COLUMNS = List.of(
            "Mã PGD",
            "Tên PGD",
            "Mã xã",
            "Tên xã",
            "Tên thôn",
            "Mã tổ",
            "Tên tổ trưởng",
            "Tên ĐVUT",
            "Mã KH",
            "Tên KH",
            "Số khế ước",
            "Mã chương trình",
            "Nguồn vốn",
            "Mã nhà đầu tư",
            "Ngày vay",
            "Ngày ĐH theo hợp đồng",
            "Ngày ĐH theo gia hạn",
            "Thời hạn",
            "Lãi suất",
            "Mức vay",
            "Dư nợ trong hạn",
            "Dư nợ quá hạn",
            "Dư nợ khoanh",
            "Lãi tồn TH",
            "Lãi tồn QH",
            "Số dư tiền gửi 105",
            "Tình trạng",
            "Phân loại",
            "Ngày giao dịch gần nhất",
            "Giải ngân trong năm",
            "Thu nợ trong năm",
            "Ngày số liệu");

    /** Bank code, rate, ceiling in millions; the first ones are the most frequent. */
    private static final String[][] PROGRAMMES = {
        {"1", "6.6", "100"},
        {"19", "7.92", "100"},
        {"9", "8.25", "100"},
        {"6", "9", "25"},
        {"3", "7.92", "100"},
        {"10", "9", "100"},
        {"7", "3", "40"},
        {"2", "6.6", "80"},
    };

    private static final int[] FREQUENT = {0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7};
    private static final List<String> BODIES =
            List.of("Hội Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Đoàn Thanh niên");
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Huỳnh", "Phạm", "Võ", "Thạch", "Danh");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Hoàng", "Ngọc", "Minh");
    private static final List<String> GIVEN =
            List.of("Đào", "Bé", "Út", "Lan", "Hùng", "Sáu", "Tư", "Mỹ", "Phượng", "Khang", "Đẹp", "Lẹ");

    static DemoLoan fresh(int number, String unit, LocalDate now, SplittableRandom dice) {
        int program = FREQUENT[dice.nextInt(FREQUENT.length)];
        long granted = (2 + dice.nextLong(Long.parseLong(PROGRAMMES[program][2]) - 1)) * 1_000_000;
        int term = 12 * (1 + dice.nextInt(10));
        LocalDate borrowed = now.minusDays(dice.nextInt(term * 30));
        long left = granted - granted / 10 * dice.nextInt(5);
        boolean late = dice.nextInt(1_000) < 4;
        boolean frozen = !late && dice.nextInt(1_000) < 2;
        return new DemoLoan(
                number,
                unit,
                program,
                borrowed,
                borrowed.plusMonths(term),
                null,
                term,
                granted,
                late ? left / 2 : frozen ? 0 : left,
                late ? left - left / 2 : 0,
                frozen ? left : 0,
                granted - left,
                now);
    }

    /** A month later; null when the bank no longer lists it. */
    @Nullable
    DemoLoan later(LocalDate now, SplittableRandom dice) {
        if (outstanding() == 0) return null;
        int fate = dice.nextInt(1_000);
        if (fate < 2) return null;
        if (fate < 14) return with(0, 0, 0, extended, repaid + outstanding(), now);
        if (fate < 20 && current > 0) return with(0, overdue + current, frozen, extended, repaid, now);
        if (fate < 26 && extended == null)
            return with(current + overdue, 0, frozen, due.plusMonths(Math.max(6, term / 2)), repaid, now);
        if (fate < 200 && current > 2_000_000)
            return with(current - 1_000_000, overdue, frozen, extended, repaid + 1_000_000, now);
        return with(current, overdue, frozen, extended, repaid, now);
    }

    private DemoLoan with(long inTerm, long late, long still, @Nullable LocalDate until, long paid, LocalDate now) {
        return new DemoLoan(number, unit, program, borrowed, due, until, term, granted, inTerm, late, still, paid, now);
    }

    long outstanding() {
        return current + overdue + frozen;
    }

    List<@Nullable Object> cells() {
        int group = number / 40;
        return Arrays.asList(
                "0" + unit,
                "PGD " + unit,
                unit,
                "Xã " + unit,
                "Ấp " + (1 + group % 9),
                "T" + group,
                name(group * 7 + 3),
                group % 50 == 49 ? null : BODIES.get(group % BODIES.size()),
                "KH%07d".formatted(number),
                name(number),
                "6600%010d".formatted(number),
                PROGRAMMES[program][0],
                number % 6 == 0 ? "2" : "1",
                number % 6 == 0 ? "UBND tỉnh" : null,
                borrowed,
                due,
                extended,
                (long) term,
                PROGRAMMES[program][1],
                granted,
                current,
                overdue,
                frozen,
                current / 200,
                overdue / 100,
                granted / 50,
                outstanding() == 0 ? "Đã tất toán" : "Đang vay",
                overdue + frozen == 0 ? "Có khả năng trả nợ" : "Khó khăn",
                dataDate.minusDays(number % 28),
                borrowed.getYear() == dataDate.getYear() ? granted : 0L,
                repaid,
                dataDate);
    }

    private static String name(int at) {
        return FAMILY.get(at % FAMILY.size()) + " " + MIDDLE.get(at / 8 % MIDDLE.size()) + " "
                + GIVEN.get(at / 40 % GIVEN.size());
    }
}
