package sovang.cli.template;

import java.util.List;
import java.util.Map;
import sovang.cli.text.Text;

/** What one row of an Excel file stands for: the noun, where its rows go, and its columns. */
public record Form(String noun, String path, List<Field> fields) {

    /** By which option a recorded row is corrected, where it can be. */
    private static final Map<String, Map<String, String>> CORRECTIONS = Map.of(
            "pledge",
            Map.of("amount", "amend {} --amount", "due", "amend {} --due"),
            "unit",
            Map.of("name", "rename {} --name"),
            "sponsor",
            Map.of(
                    "name",
                    "describe {} --name",
                    "contact",
                    "describe {} --contact",
                    "unit",
                    "describe {} --unit",
                    "capacity",
                    "describe {} --capacity"));

    Text title(String member) {
        return fields.stream()
                .filter(field -> field.member().equals(member))
                .map(Field::title)
                .findFirst()
                .orElse(Text.same(member));
    }

    /** The command that makes right what was recorded for a row. */
    String correction(String member, String id) {
        if (noun.equals("receipt")) return "sovang receipt correct " + id;
        String verb = CORRECTIONS.getOrDefault(noun, Map.of()).getOrDefault(member, "show {}");
        return "sovang " + noun + " " + verb.replace("{}", id.replaceFirst("^unit-", ""))
                + (verb.startsWith("show") ? "" : " …");
    }
}
