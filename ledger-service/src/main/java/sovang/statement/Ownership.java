package sovang.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.identity.event.Role;
import sovang.organisation.command.Directory;
import sovang.organisation.command.Directory.Account;
import sovang.refusal.Refusal;
import sovang.statement.file.StatementCheck;
import sovang.statement.file.StatementLayouts;
import sovang.store.Caller;

/**
 * Whether a file is the account's own list: its hash may stand in another account, its head may name another one, its layout
 * may be another bank's. Only an approver takes it even so, and says why.
 */
@Component
final class Ownership {

    private static final String CODE = "STATEMENT_OTHER_ACCOUNT";

    private final Shelf shelf;
    private final Directory directory;

    Ownership(Shelf shelf, Directory directory) {
        this.shelf = shelf;
        this.directory = directory;
    }

    /** The approver's reason where the file looks like another account's, else null. */
    @Nullable
    String ask(StatementCheck check, Account account, @Nullable String reason, Caller caller) {
        var vi = new ArrayList<String>();
        var en = new ArrayList<String>();
        shelf.elsewhere(account.purse(), check.fileHash()).ifPresent(other -> {
            vi.add("chính tệp này đã nhập vào một tài khoản khác (sao kê " + other + ")");
            en.add("this very file was imported into another account (statement " + other + ")");
        });
        var named = check.accounts();
        if (!named.isEmpty() && named.stream().noneMatch(number -> isOf(number, account))) {
            vi.add("trong tệp ghi số tài khoản " + named.getFirst());
            en.add("the file names the account " + named.getFirst());
        }
        if (!StatementLayouts.isOf(account.bank(), check.layout())) {
            vi.add("tài khoản ở ngân hàng " + account.bank() + " mà tệp theo mẫu của "
                    + check.layout().bank());
            en.add("the account is with " + account.bank() + " but the layout is that of "
                    + check.layout().bank());
        }
        if (vi.isEmpty()) return null;
        if (!caller.confirmed().contains(CODE)) throw question(vi, en);
        if (!caller.roles().contains(Role.APPROVER) || reason == null || reason.isBlank()) throw approverOnly();
        return reason.strip();
    }

    private boolean isOf(String number, Account account) {
        return directory.accounts(number).stream().anyMatch(it -> it.purse().equals(account.purse()));
    }

    private static Refusal question(List<String> vi, List<String> en) {
        return Refusal.ask(
                CODE,
                "Tệp có vẻ là sao kê của tài khoản khác: " + String.join("; ", vi)
                        + ". Hãy xem lại số tài khoản. Nếu vẫn đúng, người phê duyệt nhập với --even-so và --reason.",
                "The file looks like the statement of another account: " + String.join("; ", en)
                        + ". Look at the account's number. If it is right, an approver imports it with --even-so and --reason.");
    }

    private static Refusal approverOnly() {
        return Refusal.rule(
                "STATEMENT_EVEN_SO",
                "Chỉ người phê duyệt được nhập sao kê giống của tài khoản khác, và phải nêu lý do (--reason).",
                "Only an approver takes a statement that looks like another account's, and says why (--reason).");
    }
}
