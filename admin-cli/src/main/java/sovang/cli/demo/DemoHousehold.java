package sovang.cli.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import sovang.household.event.HouseholdClass;

/** One made-up household of a review list: the same one whatever its class. */
record DemoHousehold(ReviewGenerator list, int at) {

    private static final String[] FAMILY = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
        "Trương", "Đinh", "Lâm", "Mai", "Cao", "Trịnh", "Thạch", "Sơn", "Danh", "Kim", "Châu",
    };
    private static final String[] MIDDLE = {"Văn", "Thị", "Hữu", "Minh", "Thanh", "Ngọc", "Quốc", "Hồng", "Đức", "Kim"};
    private static final String[] GIVEN = {
        "An", "Ánh", "Bình", "Châu", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hoa", "Hùng", "Khánh",
        "Lan", "Linh", "Loan", "Long", "Mai", "Nam", "Nga", "Nhung", "Oanh", "Phúc", "Phương", "Quân", "Sơn", "Tâm",
        "Thảo", "Thủy", "Tiến", "Trang", "Tuyết", "Vinh", "Xuân", "Yến",
    };
    private static final String[] INDICATORS = {
        "VIEC_LAM",
        "NGUOI_PHU_THUOC",
        "DINH_DUONG",
        "BAO_HIEM_Y_TE",
        "TRINH_DO_GIAO_DUC",
        "DI_HOC",
        "CHAT_LUONG_NHA_O",
        "DIEN_TICH_NHA_O",
        "NGUON_NUOC",
        "NHA_TIEU",
        "VIEN_THONG",
    };
    private static final String[] CAUSES = {
        "Thiếu đất sản xuất", "Thiếu vốn", "Thiếu lao động", "Có người ốm đau", "Không có việc làm ổn định", "Tuổi già",
    };

    /** Nine of sixty-four communes are wards. */
    private static final int COMMUNES = 64;

    private static final int WARDS = 9;

    List<String> cells(HouseholdClass now) {
        var random = new Random(list.seed() * 7_368_787 + at);
        int unit = at % list.units().size();
        int number = at / list.units().size() + 1;
        int members = 1 + random.nextInt(6);
        int workingAge = random.nextInt(members + 1);
        int children = random.nextInt(members - workingAge + 1);
        boolean poor = now.isOnList();
        return List.of(
                list.units().get(unit),
                String.format(Locale.ROOT, "HN-%04d", number),
                any(FAMILY, random) + " " + any(MIDDLE, random) + " " + any(GIVEN, random),
                "Số " + number + ", ấp " + (1 + random.nextInt(12)),
                random.nextInt(20) == 0 ? "" : citizenNumber(random),
                unit % COMMUNES < WARDS ? "THANH_THI" : "NONG_THON",
                unit % 8 == 7 ? "x" : "",
                unit % 5 == 4 ? "x" : "",
                String.valueOf(members),
                String.valueOf(workingAge),
                String.valueOf(children),
                flags(children, random),
                now.name(),
                poor ? String.join(",", indicators(now, random)) : "",
                poor ? any(CAUSES, random) : "",
                "");
    }

    /** No two in one list have the same. */
    private String citizenNumber(Random random) {
        return "09" + (5 + at % 2) + random.nextInt(2)
                + String.format(Locale.ROOT, "%02d%06d", 40 + random.nextInt(60), at);
    }

    private static String flags(int children, Random random) {
        var flags = new ArrayList<String>();
        if (random.nextInt(12) == 0) flags.add("DAN_TOC_THIEU_SO");
        if (random.nextInt(40) == 0) flags.add("NGUOI_CO_CONG");
        if (random.nextInt(15) == 0) flags.add("BAO_TRO_XA_HOI");
        if (children > 0) flags.add("TRE_EM");
        if (random.nextInt(18) == 0) flags.add("KHUYET_TAT");
        if (random.nextInt(4) == 0) flags.add("PHU_NU_LAM_CHU_HO");
        return String.join(",", flags);
    }

    /** A poor household lacks at least three of them, a near-poor one at most two (Decree 07/2021). */
    private static List<String> indicators(HouseholdClass now, Random random) {
        var all = new ArrayList<>(List.of(INDICATORS));
        Collections.shuffle(all, random);
        int lacking = now == HouseholdClass.HO_NGHEO ? 3 + random.nextInt(4) : random.nextInt(3);
        return all.subList(0, lacking);
    }

    private static String any(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
