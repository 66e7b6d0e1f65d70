package sovang.household.view;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import sovang.projection.Veil;

/** What of a person is shown to whom: names and addresses only to those who keep or decide on the register. */
record Masks(boolean full, Veil veil) {

    static Masks of(boolean personal, WebRequest request) {
        boolean full = Stream.of("ACCOUNTANT", "APPROVER", "ADMIN").anyMatch(request::isUserInRole);
        return new Masks(full, Veil.ofPeople(personal, request));
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

    @Nullable
    String number(@Nullable String number) {
        return veil.number(number);
    }

    /** Who may not read names in full may not find them by guessing either. */
    String searched() {
        return full ? "h.search" : "lower(h.code)";
    }
}
