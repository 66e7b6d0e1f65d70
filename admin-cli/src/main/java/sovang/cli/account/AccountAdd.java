package sovang.cli.account;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "thêm tài khoản, quỹ tiền mặt hoặc kho | add an account, a cash box or a store",
        footer = {
            "sovang account add --unit 95 --fund VNN --bank VCB --number 0011001932418",
            "sovang account add --unit 95 --fund VNN --treasury --number 3761.0.9056421",
            "sovang account add --unit 95 --fund VNN --cash",
            "sovang account add --unit 95 --fund CUUTRO --store --name \"Kho hàng cứu trợ\""
        })
final class AccountAdd extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(names = "--fund", required = true, paramLabel = "QUỸ", description = "mã quỹ | fund")
    String fund;

    @Option(
            names = "--bank",
            paramLabel = "NGÂN_HÀNG",
            description = "tài khoản ngân hàng: tên ngân hàng | bank account at")
    @Nullable
    String bank;

    @Option(names = "--treasury", description = "tài khoản kho bạc | State Treasury account")
    boolean treasury;

    @Option(names = "--cash", description = "quỹ tiền mặt | cash box")
    boolean cash;

    @Option(names = "--store", description = "kho hiện vật | store of goods")
    boolean store;

    @Option(names = "--number", paramLabel = "SỐ", description = "số tài khoản | account number")
    @Nullable
    String number;

    @Option(names = "--name", paramLabel = "TÊN", description = "tên gọi | name")
    @Nullable
    String name;

    @Option(names = "--campaign", paramLabel = "MÃ", description = "chỉ dùng cho một đợt vận động | of one campaign")
    @Nullable
    String campaign;

    AccountAdd(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        int kinds = (bank != null ? 1 : 0) + (treasury ? 1 : 0) + (cash ? 1 : 0) + (store ? 1 : 0);
        if (kinds != 1) {
            throw Failure.usage(Text.of(
                    "Chọn đúng một loại: --bank TÊN, --treasury, --cash hoặc --store.",
                    "Choose exactly one kind: --bank NAME, --treasury, --cash or --store."));
        }
        if ((bank != null || treasury) && number == null) {
            throw Failure.usage(Text.of("Thiếu --number: số tài khoản.", "--number is missing: the account number."));
        }
    }

    @Override
    protected String path() {
        return "/v1/accounts";
    }

    @Override
    protected Body body() {
        String kind = bank != null ? "BANK" : treasury ? "TREASURY" : cash ? "CASH" : "STORE";
        return Body.of("kind", kind)
                .with("unit", unit)
                .with("fund", fund)
                .with("campaign", campaign)
                .with("bank", bank)
                .with("number", number)
                .with("name", name);
    }

    @Override
    protected Text done(Node account) {
        return Text.of("Đã thêm tài khoản {} của đơn vị {}, quỹ {}.", "Added account {} of unit {}, fund {}.")
                .with(number == null ? account.text("id") : number, unit, fund);
    }

    @Override
    protected @Nullable String next(Node account) {
        return bank == null ? null : "sovang statement import TỆP --account " + number;
    }
}
