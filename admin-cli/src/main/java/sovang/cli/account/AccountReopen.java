package sovang.cli.account;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "reopen",
        header = "mở lại tài khoản đã đóng | reopen a closed account",
        footer = "sovang account reopen MÃ --reason \"Đóng nhầm\"")
final class AccountReopen extends AccountStep {

    AccountReopen(Session session) {
        super(session, "reopen", Text.of("Đã mở lại {}.", "Reopened {}."));
    }
}
