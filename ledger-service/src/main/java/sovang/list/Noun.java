package sovang.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form has a row for: its columns, those that say who or what it is about, and whether each row has a day. */
@SuppressWarnings("ImmutableEnumChecker") // lists that List.of made
enum Noun {
    UNIT(List.of("code"), "code", "name", "level", "parent", "from", "to"),
    DONOR(List.of("name"), "kind", "name", "phone", "address", "idNumber"),
    PLEDGE(List.of("donor"), "unit", "fund", "donor", "amount", "due", "on", "campaign", "credited", "minutes"),
    RECEIPT(
            List.of("donor", "payer", "pledge"),
            "unit",
            "fund",
            "channel",
            "amount",
            "on",
            "account",
            "donor",
            "payer",
            "pledge",
            "note",
            "goods.kind",
            "goods.quantity",
            "goods.unit",
            "goods.value",
            "goods.basis",
            "currency.code",
            "currency.amount",
            "currency.rate",
            "currency.bank"),
    SPONSOR(List.of("name"), "kind", "name", "contact", "unit", "donor", "household", "capacity");

    /** The columns, in an order that stays: a new one is added at the end. */
    final List<String> columns;

    final List<String> names;

    Noun(List<String> names, String... columns) {
        this.names = names;
        this.columns = List.of(columns);
    }

    static Optional<Noun> of(String word) {
        return Stream.of(values()).filter(noun -> noun.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasDay() {
        return columns.contains("on");
    }
}
