package sovang.cli.loan;

import org.jspecify.annotations.Nullable;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

/** The closed lists of words on loans. */
final class Codes {

    static final String[] ORGANISATIONS = {"PHU_NU", "NONG_DAN", "CUU_CHIEN_BINH", "DOAN_THANH_NIEN"};

    private static final String[] CAUSES = {
        "THIEN_TAI",
        "DICH_BENH",
        "HOA_HOAN",
        "CHET",
        "MAT_TICH",
        "MAT_NANG_LUC",
        "CHINH_SACH",
        "NGUYEN_NHAN_KHACH_QUAN_KHAC"
    };

    private Codes() {}

    static String cause(String typed) {
        return Choice.of("--cause", typed, CAUSES);
    }

    static @Nullable String funding(@Nullable String typed) {
        return typed == null ? null : Choice.of("--funding", typed, "TRUNG_UONG", "DIA_PHUONG", "UY_THAC");
    }

    /** A group outside 5 to 60 members is recorded, and said so. */
    static Text unusual(Node group) {
        return group.text("warning").isEmpty() ? Text.same("") : UNUSUAL;
    }

    private static final Text UNUSUAL = Text.of(
            " Lưu ý: tổ thường có từ 5 đến 60 tổ viên; hãy kiểm tra lại.",
            " Note: a group has 5 to 60 members as a rule; check the number.");
}
