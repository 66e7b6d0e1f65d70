package sovang.cli.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.text.Choice;
import sovang.money.Dong;

/** What a household wants to borrow, or has borrowed. */
abstract class LoanWish extends Write {

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "MÃ",
            description = "chương trình, xem: sovang loan programmes list | programme")
    String programme;

    @Option(names = "--household", paramLabel = "ID", description = "mã hộ, xem: sovang household list | household")
    @Nullable
    String household;

    @Option(
            names = "--unit",
            paramLabel = "MÃ",
            description = "đơn vị, mặc định của hộ | unit, by default the household's")
    @Nullable
    String unit;

    @Option(
            names = "--principal",
            required = true,
            paramLabel = "SỐ_TIỀN",
            description = "số tiền vay, ví dụ 50.000.000 | đồng")
    Dong principal;

    @Option(names = "--term-months", required = true, paramLabel = "THÁNG", description = "thời hạn | months")
    int termMonths;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    @Option(names = "--purpose", paramLabel = "MỤC_ĐÍCH", description = "vay làm gì | what for")
    @Nullable
    String purpose;

    @Option(names = "--funding", paramLabel = "NGUỒN", description = "TRUNG_UONG, DIA_PHUONG, UY_THAC | whose money")
    @Nullable
    String funding;

    @Option(names = "--group", paramLabel = "ID", description = "tổ tiết kiệm và vay vốn | savings-and-credit group")
    @Nullable
    String group;

    @Option(
            names = "--organisation",
            paramLabel = "TỔ_CHỨC",
            description = "PHU_NU, NONG_DAN, CUU_CHIEN_BINH, DOAN_THANH_NIEN | entrusted organisation")
    @Nullable
    String organisation;

    @Option(names = "--capital", paramLabel = "ID", description = "nguồn vốn ủy thác | entrusted capital")
    @Nullable
    String capital;

    @Option(
            names = "--part",
            paramLabel = "NGÀY=SỐ_TIỀN",
            description = "một kỳ trả gốc, ghi nhiều lần được | principal due on a day")
    List<String> parts = new ArrayList<>();

    LoanWish(Session session) {
        super(session);
    }

    @Override
    protected Body body() {
        return Body.of("programme", programme)
                .with("household", household)
                .with("unit", unit)
                .with("principal", principal)
                .with("termMonths", termMonths)
                .with("on", on)
                .with("purpose", purpose)
                .with("funding", Codes.funding(funding))
                .with("group", group)
                .with(
                        "organisation",
                        organisation == null ? null : Choice.of("--organisation", organisation, Codes.ORGANISATIONS))
                .with("capital", capital)
                .with("parts", Parts.read(parts));
    }
}
