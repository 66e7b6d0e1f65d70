package sovang.household.view;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/** What of a person is shown to whom: names and addresses only to those who keep or decide on the register. */
record Masks(boolean full) {

    private static final int LAST_DIGITS = 4;

    static Masks of(WebRequest request) {
        return new Masks(Stream.of("ACCOUNTANT", "APPROVER", "ADMIN").anyMatch(request::isUserInRole));
    }

    /** Nguyễn Văn Minh: "Nguyễn V. M." to others. */
    String head(String name) {
        if (full) return name;
        var words = name.strip().split("\\s+");
        var masked = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++)
            masked.append(' ')
                    .append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append('.');
        return masked.toString();
    }

    @Nullable
    String address(@Nullable String address) {
        return full ? address : null;
    }

    /** Nobody needs more than the last digits to tell two apart. */
    @Nullable
    String number(@Nullable String number) {
        if (number == null || !full) return null;
        return "…" + number.substring(Math.max(0, number.length() - LAST_DIGITS));
    }

    /** Who may not read names in full may not find them by guessing either. */
    String searched() {
        return full ? "h.search" : "lower(h.code)";
    }
}
