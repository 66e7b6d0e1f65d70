package sovang.cli.demo;

import java.util.Random;

/** Names that a Vietnamese could have, put together by chance, as banks write them: capitals without accents. */
final class Givers {

    private static final String[] FAMILY = {
        "NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "HUYNH", "PHAN", "VU", "VO", "DANG", "BUI", "DO", "HO", "NGO", "DUONG",
        "LY", "TRUONG", "DINH", "LAM", "MAI", "CAO", "TRINH", "LUONG", "TA", "CHAU", "QUACH", "KIM", "THACH", "SON",
        "DANH",
    };
    private static final String[] MIDDLE = {
        "VAN", "THI", "HUU", "MINH", "THANH", "NGOC", "QUOC", "THU", "XUAN", "HONG", "DUC", "KIM", "BAO", "GIA", "TUAN",
        "HOAI",
    };
    private static final String[] GIVEN = {
        "AN", "ANH", "BINH", "CHAU", "CUONG", "DUNG", "DUYEN", "GIANG", "HA", "HAI", "HANH", "HIEN", "HOA", "HUNG",
        "HUONG", "KHANG", "KHANH", "KHOA", "LAN", "LINH", "LOAN", "LONG", "MAI", "MINH", "NAM", "NGA", "NGAN", "NHI",
        "NHUNG", "OANH", "PHAT", "PHUC", "PHUONG", "QUAN", "QUYEN", "SON", "TAM", "THAO", "THINH", "THUY", "TIEN",
        "TRANG", "TRUC", "TUYET", "UYEN", "VINH", "VY", "YEN",
    };

    private final Random random;

    Givers(Random random) {
        this.random = random;
    }

    String next() {
        var name = new StringBuilder(any(FAMILY));
        for (int middles = random.nextInt(3); middles > 0; middles--)
            name.append(' ').append(any(MIDDLE));
        return name.append(' ').append(any(GIVEN)).toString();
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
