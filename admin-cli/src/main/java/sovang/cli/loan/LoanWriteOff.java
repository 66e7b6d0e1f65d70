package sovang.cli.loan;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Confirm;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "write-off",
        header = "xóa nợ vì nguyên nhân khách quan | the debt is written off",
        footer = "sovang loan write-off ID --cause CHET --document \"QĐ 50\" --confirm ID")
final class LoanWriteOff extends LoanStep {

    @Option(
            names = "--principal",
            paramLabel = "SỐ_TIỀN",
            converter = OrZero.class,
            description = "gốc được xóa, mặc định tất cả | principal, by default all")
    @Nullable
    Dong principal;

    @Option(
            names = "--interest",
            paramLabel = "SỐ_TIỀN",
            converter = OrZero.class,
            description = "lãi được xóa | interest")
    @Nullable
    Dong interest;

    @Option(
            names = "--cause",
            required = true,
            paramLabel = "NGUYÊN_NHÂN",
            description =
                    "THIEN_TAI, DICH_BENH, HOA_HOAN, CHET, MAT_TICH, MAT_NANG_LUC, CHINH_SACH, NGUYEN_NHAN_KHACH_QUAN_KHAC | objective cause")
    String cause;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    LoanWriteOff(Session session) {
        super(session, "write-off", Text.of("Đã xóa nợ khoản vay {}.", "Wrote off loan {}."));
    }

    @Override
    protected void check() {
        if (dryRun) return;
        Confirm.name(
                session, Text.of("Xóa nợ khoản vay {}?", "Write off loan {}?").with(id), id, confirm);
    }

    @Override
    protected Body body() {
        return Body.of("principal", principal)
                .with("interest", interest)
                .with("cause", Codes.cause(cause))
                .with("document", document)
                .with("on", on);
    }
}
