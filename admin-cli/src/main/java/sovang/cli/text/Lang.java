package sovang.cli.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two languages of every message. */
public enum Lang {
    VI,
    EN;

    /** The language of the caller: what the launcher saw, else the usual variables; Vietnamese unless they say English. */
    public static Lang of(Map<String, String> environment) {
        for (String name : new String[] {"SOVANG_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String locale = environment.get(name);
            if (locale != null && !locale.isEmpty()) return ofLocale(locale);
        }
        return VI;
    }

    private static Lang ofLocale(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
    }

    /** What {@code --lang} says, or null when it says neither. */
    public static @Nullable Lang named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "vi" -> VI;
            case "en" -> EN;
            default -> null;
        };
    }

    public String tag() {
        return this == VI ? "vi" : "en";
    }
}
