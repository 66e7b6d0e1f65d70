package sovang.cli.receipt;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.Failure;
import sovang.cli.json.Body;
import sovang.cli.text.Decimal;
import sovang.cli.text.Text;
import sovang.money.Dong;

/** By which way money or goods came in: exactly one of cash, bank, goods, foreign currency. */
final class Channel {

    @Option(names = "--cash", description = "thu tiền mặt | in cash")
    boolean cash;

    @Option(
            names = "--bank-account",
            paramLabel = "SỐ",
            description = "vào tài khoản số | into the account with number")
    @Nullable
    String bankAccount;

    @Option(names = "--goods", paramLabel = "LOẠI", description = "hiện vật: loại hàng | goods: which kind")
    @Nullable
    String goods;

    @Option(names = "--quantity", paramLabel = "SỐ", description = "số lượng, ví dụ 12.5 | quantity")
    @Nullable
    Decimal quantity;

    @Option(names = "--goods-unit", paramLabel = "ĐVT", description = "đơn vị tính: kg, thùng… | unit of measure")
    @Nullable
    String goodsUnit;

    @Option(names = "--value", paramLabel = "SỐ_TIỀN", description = "giá trị hiện vật quy ra đồng | value in đồng")
    @Nullable
    Dong value;

    @Option(names = "--basis", paramLabel = "CĂN_CỨ", description = "căn cứ định giá | basis of the value")
    @Nullable
    String basis;

    @Option(names = "--currency", paramLabel = "MÃ", description = "ngoại tệ, ví dụ USD | foreign currency")
    @Nullable
    String currency;

    @Option(names = "--foreign-amount", paramLabel = "SỐ", description = "số ngoại tệ | foreign amount")
    @Nullable
    Decimal foreignAmount;

    @Option(names = "--rate", paramLabel = "TỶ_GIÁ", description = "tỷ giá, đồng cho một đơn vị ngoại tệ | rate")
    @Nullable
    Decimal rate;

    @Option(names = "--exchange-bank", paramLabel = "NGÂN_HÀNG", description = "ngân hàng quy đổi | exchanging bank")
    @Nullable
    String exchangeBank;

    boolean isNamed() {
        return ways() > 0;
    }

    private int ways() {
        return (cash ? 1 : 0) + (bankAccount != null ? 1 : 0) + (goods != null ? 1 : 0) + (currency != null ? 1 : 0);
    }

    String name() {
        if (ways() != 1) {
            throw Failure.usage(Text.of(
                    "Chọn đúng một cách thu: --cash, --bank-account SỐ, --goods LOẠI hoặc --currency MÃ.",
                    "Choose exactly one way: --cash, --bank-account NUMBER, --goods KIND or --currency CODE."));
        }
        return cash ? "CASH" : bankAccount != null ? "BANK" : goods != null ? "GOODS" : "CURRENCY";
    }

    @Nullable
    Body goods() {
        if (goods == null) return null;
        return Body.of("kind", goods)
                .with("quantity", needed("--quantity", quantity))
                .with("unit", needed("--goods-unit", goodsUnit))
                .with("value", needed("--value", value))
                .with("basis", needed("--basis", basis));
    }

    @Nullable
    Body currency() {
        if (currency == null) return null;
        return Body.of("code", currency)
                .with("amount", needed("--foreign-amount", foreignAmount))
                .with("rate", needed("--rate", rate))
                .with("bank", needed("--exchange-bank", exchangeBank));
    }

    static <T> T needed(String option, @Nullable T value) {
        if (value == null)
            throw Failure.usage(Text.of("Thiếu {}.", "Missing {}.").with(option));
        return value;
    }
}
