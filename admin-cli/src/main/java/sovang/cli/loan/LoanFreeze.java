package sovang.cli.loan;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "freeze",
        header = "khoanh nợ | the debt is frozen",
        footer = "sovang loan freeze ID --until 2027-09-30 --cause THIEN_TAI --document \"QĐ 12\"")
final class LoanFreeze extends LoanStep {

    @Option(names = "--until", required = true, paramLabel = "NGÀY", description = "ngày cuối | last day")
    LocalDate until;

    @Option(
            names = "--cause",
            required = true,
            paramLabel = "NGUYÊN_NHÂN",
            description =
                    "THIEN_TAI, DICH_BENH, HOA_HOAN, CHET, MAT_TICH, MAT_NANG_LUC, CHINH_SACH, NGUYEN_NHAN_KHACH_QUAN_KHAC | objective cause")
    String cause;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    LoanFreeze(Session session) {
        super(session, "freeze", Text.of("Đã khoanh khoản vay {}.", "Froze loan {}."));
    }

    @Override
    protected Body body() {
        return Body.of("until", until)
                .with("cause", Codes.cause(cause))
                .with("document", document)
                .with("on", on);
    }
}
