package sovang.cli.receipt;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.template.Forms;
import sovang.cli.template.Intake;
import sovang.cli.text.Text;

/** {@code sovang receipt}. */
public final class ReceiptNoun implements Noun {

    @Override
    public Text title() {
        return Text.of(
                "khoản thu: tiền mặt, ngân hàng, hiện vật, ngoại tệ", "receipts: cash, bank, goods, foreign currency");
    }

    @Override
    public List<String> verbs() {
        return List.of("record", "refund", "reverse", "correct", "reclass", "attribute", "list", "show", "import");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new ReceiptRecord(session);
            case "refund" -> new ReceiptRefund(session);
            case "reverse" -> new ReceiptReverse(session);
            case "correct" -> new ReceiptCorrect(session);
            case "reclass" -> new ReceiptReclass(session);
            case "attribute" -> new ReceiptAttribute(session);
            case "list" -> new ReceiptList(session);
            case "show" -> new ReceiptShow(session);
            case "import" -> new Intake(session, Forms.receipt());
            default -> throw Noun.unknown(name);
        };
    }
}
