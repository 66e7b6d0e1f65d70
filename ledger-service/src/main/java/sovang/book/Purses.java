package sovang.book;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.book.ReceiptCommand.RecordOpening;
import sovang.book.ReceiptCommand.RecordReceipt;
import sovang.book.event.Channel;
import sovang.book.event.VoucherKind;
import sovang.organisation.command.Directory;
import sovang.organisation.command.Directory.Account;
import sovang.organisation.command.OpenOwnPurse;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.refusal.Refusal;
import sovang.store.Gateway;

/** Finds the purse that something goes into. */
@Component
final class Purses {

    private final Directory directory;
    private final Gateway gateway;

    Purses(Directory directory, Gateway gateway) {
        this.directory = directory;
        this.gateway = gateway;
    }

    static VoucherKind voucher(Channel channel) {
        return switch (channel) {
            case CASH -> VoucherKind.PT;
            case BANK, CURRENCY -> VoucherKind.BC;
            case GOODS -> VoucherKind.PNK;
        };
    }

    Account forReceipt(RecordReceipt command) {
        directory.requireUnit(command.unit(), command.on());
        directory.requireFund(command.fund());
        if (command.account() == null) return only(command);
        Account named = named(command.account());
        if (!named.unit().equals(command.unit()) || !named.fund().equals(command.fund()))
            throw Refusal.rule(
                    "PURSE_OF_ANOTHER",
                    "Tài khoản này thuộc đơn vị " + named.unit() + ", quỹ " + named.fund() + ".",
                    "This account belongs to the unit " + named.unit() + " and the fund " + named.fund() + ".");
        if (!kinds(command.channel()).contains(named.kind()))
            throw Refusal.rule(
                    "PURSE_OF_OTHER_KIND",
                    "Không thể nhận theo cách " + command.channel() + " vào nơi loại " + named.kind() + ".",
                    "What comes by " + command.channel() + " can't go into a purse of kind " + named.kind() + ".");
        return named;
    }

    Account forOpening(RecordOpening command) {
        Account named = named(command.account());
        boolean goods = command.goods() != null;
        if (goods != (named.kind() == PurseKind.STORE))
            throw Refusal.rule(
                    "PURSE_OF_OTHER_KIND",
                    "Kho giữ hiện vật; tài khoản và quỹ tiền mặt giữ tiền.",
                    "A store keeps goods; accounts and cash boxes keep money.");
        return named;
    }

    private Account named(String numberOrId) {
        var found = directory.accounts(numberOrId);
        if (found.isEmpty())
            throw Refusal.rule(
                    "PURSE_UNKNOWN",
                    "Chưa có tài khoản «" + numberOrId + "». Xem bằng lệnh sovang account list.",
                    "There is no account \"" + numberOrId + "\". See sovang account list.");
        if (found.size() > 1) throw several(found, numberOrId);
        if (found.getFirst().closed() != null) throw closed(found.getFirst().purse());
        return found.getFirst();
    }

    private Account only(RecordReceipt command) {
        var found = kinds(command.channel()).stream()
                .flatMap(kind -> directory.accounts(command.unit(), command.fund(), kind).stream())
                .toList();
        if (found.size() == 1) return found.getFirst();
        if (found.size() > 1) throw several(found, command.channel().toString());
        return switch (command.channel()) {
            case CASH -> own(PurseKind.CASH, command);
            case GOODS -> own(PurseKind.STORE, command);
            case BANK, CURRENCY -> throw missing(command);
        };
    }

    /** A cash box or a store needs no number from a bank: the unit has one from the first gift on. */
    private Account own(PurseKind kind, RecordReceipt command) {
        var open = new OpenOwnPurse(kind, command.unit(), command.fund());
        if (directory.account(open.purse()).isPresent()) throw closed(open.purse());
        gateway.ask(open);
        return new Account(open.purse(), kind, command.unit(), command.fund(), null, null, null);
    }

    private static Refusal missing(RecordReceipt command) {
        String how =
                "sovang account add --unit " + command.unit() + " --fund " + command.fund() + " --bank … --number …";
        return Refusal.rule(
                "PURSE_MISSING",
                "Đơn vị chưa có tài khoản cho quỹ này. Hãy thêm bằng lệnh " + how,
                "The unit has no account for this fund. Add one with " + how);
    }

    private static List<PurseKind> kinds(Channel channel) {
        return switch (channel) {
            case CASH -> List.of(PurseKind.CASH);
            case BANK, CURRENCY -> List.of(PurseKind.BANK, PurseKind.TREASURY);
            case GOODS -> List.of(PurseKind.STORE);
        };
    }

    private static Refusal several(List<Account> found, String what) {
        String ids = String.join(
                ", ", found.stream().map(account -> account.purse().value()).toList());
        return Refusal.rule(
                "PURSE_SEVERAL",
                "Có nhiều nơi khớp với «" + what + "»: " + ids
                        + ". Hãy nêu rõ một nơi: --account MÃ. Nơi nào không dùng nữa thì đóng: sovang account close.",
                "Several purses fit \"" + what + "\": " + ids
                        + ". Name one: --account ID. Close what is no longer used: sovang account close.");
    }

    static Refusal closed(PurseId purse) {
        return Refusal.rule(
                "ORG_ACCOUNT_CLOSED",
                "Tài khoản " + purse + " đã đóng. Chọn nơi khác (--account), hoặc mở lại: sovang account reopen.",
                "The account " + purse
                        + " is closed. Choose another (--account) or have it reopened: sovang account reopen.");
    }
}
