package sovang.cli.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.json.Body;

/** The decision by which a household is of a class, as options. */
final class Decision {

    @Option(
            names = "--class",
            paramLabel = "LOẠI",
            description = "HO_NGHEO, HO_CAN_NGHEO, HO_MOI_THOAT_NGHEO, HO_TRUNG_BINH, KHAC | class")
    @Nullable
    String now;

    @Option(names = "--decision", paramLabel = "SỐ", description = "số quyết định công nhận | number of the decision")
    @Nullable
    String decision;

    @Option(names = "--review", paramLabel = "LOẠI", description = "HANG_NAM hoặc THUONG_XUYEN | yearly or in between")
    @Nullable
    String review;

    @Option(
            names = "--standard",
            paramLabel = "CHUẨN",
            description = "mặc định: chuẩn áp dụng ngày đó, xem sovang standard list | standard, by default that day's")
    @Nullable
    String standard;

    @Option(
            names = "--deprivation",
            split = ",",
            paramLabel = "CHỈ_SỐ",
            description = "chỉ số thiếu hụt, ghi nhiều lần được | indicators it lacks")
    List<String> deprivations = new ArrayList<>();

    @Option(names = "--cause", paramLabel = "NGUYÊN_NHÂN", description = "nguyên nhân nghèo | causes")
    List<String> causes = new ArrayList<>();

    @Option(
            names = "--left-list",
            paramLabel = "NGÀY",
            description = "hộ mới thoát nghèo: ngày ra khỏi danh sách | day on which it left the list")
    @Nullable
    LocalDate leftList;

    boolean isGiven() {
        return now != null || decision != null;
    }

    Body body() {
        return Body.of("class", Codes.className(now))
                .with("review", Codes.review(review))
                .with("decision", decision)
                .with("standard", standard)
                .with("deprivations", deprivations.isEmpty() ? null : deprivations)
                .with("causes", causes.isEmpty() ? null : causes)
                .with("leftList", leftList);
    }
}
