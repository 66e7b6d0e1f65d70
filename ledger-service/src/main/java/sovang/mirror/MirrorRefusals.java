package sovang.mirror;

import sovang.refusal.Refusal;

/** Why a file is not taken in, and what to do. */
final class MirrorRefusals {

    private MirrorRefusals() {}

    static Refusal noLegalBasis() {
        return Refusal.invalid(
                "legalBasis",
                "MIRROR_LEGAL_BASIS",
                "Phải nêu căn cứ được nhận dữ liệu khách hàng của ngân hàng (Nghị định 06/2026, Điều 38).",
                "Name the legal basis for having the bank's customer data (Decree 06/2026, Article 38).");
    }

    static Refusal sameFile() {
        return Refusal.rule(
                "MIRROR_SAME_FILE",
                "Tệp này vừa được nhập. Xem: sovang loan mirrors.",
                "This file was just imported. See: sovang loan mirrors.");
    }

    static Refusal empty() {
        return Refusal.rule("MIRROR_EMPTY", "Tệp không có khoản vay nào.", "The file has no loans.");
    }
}
