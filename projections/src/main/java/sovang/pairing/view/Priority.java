package sovang.pairing.view;

import java.util.Set;

/** Who comes first (xã Mỹ Thanh, II.2.a; 92/KH-UBND Sơn La, III.1). */
enum Priority {
    ETHNIC_MINORITY(1, "hộ nghèo dân tộc thiểu số", "poor, of an ethnic minority"),
    MERIT(2, "hộ nghèo có người có công", "poor, with a person of merit"),
    VULNERABLE(
            3,
            "hộ nghèo có trẻ em, người khuyết tật hoặc phụ nữ làm chủ hộ",
            "poor, with children or disabled people or headed by a woman"),
    POOR(4, "hộ nghèo", "poor"),
    VULNERABLE_NEAR_POOR(
            5,
            "hộ cận nghèo có trẻ em, người khuyết tật hoặc phụ nữ làm chủ hộ",
            "near-poor, with children or disabled people or headed by a woman"),
    NEAR_POOR(6, "hộ cận nghèo", "near-poor");

    private final int rank;
    private final String vi;
    private final String en;

    Priority(int rank, String vi, String en) {
        this.rank = rank;
        this.vi = vi;
        this.en = en;
    }

    static Priority of(boolean poor, Set<String> flags) {
        boolean vulnerable =
                flags.contains("TRE_EM") || flags.contains("KHUYET_TAT") || flags.contains("PHU_NU_LAM_CHU_HO");
        if (!poor) return vulnerable ? VULNERABLE_NEAR_POOR : NEAR_POOR;
        if (flags.contains("DAN_TOC_THIEU_SO")) return ETHNIC_MINORITY;
        if (flags.contains("NGUOI_CO_CONG")) return MERIT;
        return vulnerable ? VULNERABLE : POOR;
    }

    int rank() {
        return rank;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
