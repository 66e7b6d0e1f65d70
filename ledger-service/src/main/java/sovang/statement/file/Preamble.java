package sovang.statement.file;

import java.util.List;
import java.util.regex.Pattern;
import sovang.projection.SearchText;

/** What a bank writes above its list: of it, the number of the account. */
final class Preamble {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d .-]{4,22}\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}");

    private Preamble() {}

    /** Adds the numbers of a row that speaks of an account. */
    static void accounts(List<String> row, List<String> accounts) {
        String said = SearchText.fold(String.join(" ", row));
        if (!said.contains("tai khoan") && !said.contains("account")) return;
        for (String cell : row) {
            var number = NUMBER.matcher(cell);
            while (number.find())
                if (!DAY.matcher(number.group()).find())
                    accounts.add(number.group().replaceAll("[ .-]", ""));
        }
    }
}
