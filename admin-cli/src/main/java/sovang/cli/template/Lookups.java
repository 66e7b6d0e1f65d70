package sovang.cli.template;

import java.util.List;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.template.Field.Kind;
import sovang.cli.text.Text;

/** What a form may refer to, asked of the service when the form is made. */
record Lookups(Ledger ledger) {

    private static final int MOST = 500;

    List<Node> rows(Kind kind) {
        return ledger.get(path(kind), Query.of("pageSize", MOST)).json().list("items");
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
        return kind == Kind.UNIT || kind == Kind.FUND || kind == Kind.ACCOUNT || kind == Kind.DONOR;
    }
}
