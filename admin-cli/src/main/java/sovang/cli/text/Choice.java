package sovang.cli.text;

import java.util.Locale;
import sovang.cli.Failure;

/** A word out of a closed list, however its letters' case was typed. */
public final class Choice {

    private Choice() {}

    public static String of(String option, String typed, String... known) {
        for (String word : known) {
            if (word.toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT))) return word;
        }
        throw Failure.usage(Text.of("{}: không có \"{}\". Dùng: {}.", "{}: there is no \"{}\". Use: {}.")
                .with(option, typed, String.join(", ", known)));
    }
}
