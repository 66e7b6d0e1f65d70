package sovang.cli.opening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Decimal;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "record",
        header =
                "ghi số dư đầu kỳ theo biên bản, không tính là thu | record an opening balance, never counted as received",
        footer = {
            "sovang opening record --account 0011001932418 --amount 120.000.000 --minutes BB-01/2024 --on 2024-01-01",
            "sovang opening record --account ID_KHO --goods \"gạo\" --quantity 500 --goods-unit kg --value 9.000.000 --basis \"kiểm kê\" --minutes BB-02/2024 --on 2024-01-01"
        })
final class OpeningRecord extends Write {

    @Option(
            names = "--account",
            required = true,
            paramLabel = "TÀI_KHOẢN",
            description = "tài khoản, quỹ tiền mặt hoặc kho | account")
    String account;

    @Option(names = "--amount", paramLabel = "SỐ_TIỀN", description = "số dư, đồng | balance in đồng")
    @Nullable
    Dong amount;

    @Option(names = "--goods", paramLabel = "LOẠI", description = "hiện vật tồn kho: loại hàng | goods: which kind")
    @Nullable
    String goods;

    @Option(names = "--quantity", paramLabel = "SỐ", description = "số lượng | quantity")
    @Nullable
    Decimal quantity;

    @Option(names = "--goods-unit", paramLabel = "ĐVT", description = "đơn vị tính | unit of measure")
    @Nullable
    String goodsUnit;

    @Option(names = "--value", paramLabel = "SỐ_TIỀN", description = "giá trị quy ra đồng | value in đồng")
    @Nullable
    Dong value;

    @Option(names = "--basis", paramLabel = "CĂN_CỨ", description = "căn cứ định giá | basis of the value")
    @Nullable
    String basis;

    @Option(names = "--minutes", required = true, paramLabel = "BIÊN_BẢN", description = "số biên bản | minutes")
    String minutes;

    @Option(names = "--on", required = true, paramLabel = "NGÀY", description = "ngày của số dư | on")
    LocalDate on;

    OpeningRecord(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if ((amount == null) == (goods == null)) {
            throw Failure.usage(Text.of("Chọn một: --amount hoặc --goods.", "Choose one: --amount or --goods."));
        }
        if (goods != null && (quantity == null || goodsUnit == null || value == null || basis == null)) {
            throw Failure.usage(Text.of(
                    "Hiện vật cần đủ --quantity, --goods-unit, --value, --basis.",
                    "Goods need --quantity, --goods-unit, --value and --basis."));
        }
    }

    @Override
    protected String path() {
        return "/v1/openings";
    }

    @Override
    protected Body body() {
        Body held = goods == null || quantity == null
                ? null
                : Body.of("kind", goods)
                        .with("quantity", quantity)
                        .with("unit", goodsUnit)
                        .with("value", value)
                        .with("basis", basis);
        return Body.of("account", account)
                .with("amount", amount)
                .with("goods", held)
                .with("minutes", minutes)
                .with("on", on);
    }

    @Override
    protected Text done(Node opening) {
        return Text.of("Đã ghi số dư đầu kỳ của {}.", "Recorded the opening balance of {}.")
                .with(account);
    }
}
