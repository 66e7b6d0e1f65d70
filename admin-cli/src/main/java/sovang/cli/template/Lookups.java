package sovang.cli.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import sovang.cli.Pages;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.template.Field.Kind;
import sovang.cli.text.Text;
import sovang.cli.text.Words;
import sovang.household.event.PriorityFlag;

/** What a form may refer to, asked of the service when the form is made. */
record Lookups(Ledger ledger) {

    List<Node> rows(Kind kind) {
        if (kind == Kind.FLAG) return flags();
        if (kind == Kind.INDICATOR) return indicators();
        return Pages.every(ledger, path(kind), Query.empty(), null).json().list("items");
    }

    private static List<Node> flags() {
        return Arrays.stream(PriorityFlag.values())
                .map(flag -> new Node(Map.of(
                        "code", flag.name(), "name", Words.of(flag.name()).vi())))
                .toList();
    }

    /** Of every standard, for the list says of which day it is only when it is taken in. */
    private List<Node> indicators() {
        return ledger.get("/v1/standards", Query.empty()).json().list("items").stream()
                .flatMap(standard -> standard.list("indicators").stream()
                        .map(indicator -> new Node(Map.of(
                                "code",
                                indicator.text("code"),
                                "name",
                                indicator.text("name") + " (" + standard.text("id") + ")"))))
                .toList();
    }

    /** The member that is typed into the form. */
    static String key(Kind kind) {
        return kind == Kind.DONOR || kind == Kind.ACCOUNT ? "id" : "code";
    }

    /** For accounts people know the number, and the service takes it too. */
    static String key(Kind kind, Node row) {
        String number = row.text("number");
        return kind == Kind.ACCOUNT && !number.isEmpty() ? number : row.text(key(kind));
    }

    static String name(Kind kind, Node row) {
        return kind == Kind.ACCOUNT
                ? (row.text("kind") + " " + row.text("bank") + " " + row.text("name")).strip()
                : row.text("name");
    }

    static Text title(Kind kind) {
        return switch (kind) {
            case UNIT -> Text.of("Đơn vị", "Units");
            case FUND -> Text.of("Quỹ", "Funds");
            case ACCOUNT -> Text.of("Tài khoản", "Accounts");
            case INDICATOR -> Text.of("Chỉ số thiếu hụt", "Indicators");
            case FLAG -> Text.of("Đối tượng ưu tiên", "Flags");
            default -> Text.of("Người ủng hộ", "Donors");
        };
    }

    private static String path(Kind kind) {
        return switch (kind) {
            case UNIT -> "/v1/units";
            case FUND -> "/v1/funds";
            case ACCOUNT -> "/v1/accounts";
            default -> "/v1/donors";
        };
    }

    static boolean isLookup(Kind kind) {
        return isOne(kind) || kind == Kind.INDICATOR || kind == Kind.FLAG;
    }

    /** Whether a cell holds one of them; of indicators and flags it may hold several. */
    static boolean isOne(Kind kind) {
        return kind == Kind.UNIT || kind == Kind.FUND || kind == Kind.ACCOUNT || kind == Kind.DONOR;
    }
}
