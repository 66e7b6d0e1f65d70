package sovang.cli.account;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "close",
        header = "đóng tài khoản, quỹ tiền mặt hoặc kho đã hết số dư | close an empty account, cash box or store",
        footer = "sovang account close MÃ --on 2024-12-31 --reason \"Quỹ mở nhầm\"")
final class AccountClose extends AccountStep {

    AccountClose(Session session) {
        super(session, "close", Text.of("Đã đóng {}.", "Closed {}."));
    }
}
