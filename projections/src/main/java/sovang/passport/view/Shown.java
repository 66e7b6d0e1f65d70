package sovang.passport.view;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/** What of a person is shown to whom, as for the register: in full only to those who keep or decide on it. */
record Shown(boolean full) {

    static Shown to(WebRequest request) {
        return new Shown(Stream.of("ACCOUNTANT", "APPROVER", "ADMIN").anyMatch(request::isUserInRole));
    }

    /** Nguyễn Văn Minh: "Nguyễn V. M." to others. */
    String name(String name) {
        if (full || name.isBlank()) return name;
        String[] words = name.strip().split("\\s+");
        var masked = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++)
            masked.append(' ')
                    .append(words[at].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append('.');
        return masked.toString();
    }

    @Nullable
    String address(@Nullable String address) {
        return full ? address : null;
    }
}
