package sovang.projection;

import static sovang.identity.event.Role.ACCOUNTANT;
import static sovang.identity.event.Role.ADMIN;
import static sovang.identity.event.Role.APPROVER;
import static sovang.identity.event.Role.AUDITOR;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import sovang.identity.event.Role;
import sovang.naming.Personal;
import sovang.refusal.Refusal;

/** What stands in full only for who asks with {@code personal=true} and may: phones, numbers, contacts, donors' addresses. */
public record Veil(boolean lifted) {

    /** Who keeps, decides on, audits or runs the book. */
    private static final List<Role> OF_PEOPLE = List.of(ACCOUNTANT, APPROVER, AUDITOR, ADMIN);

    /** Events hold names, reasons and the bank's text too, of everybody. */
    private static final List<Role> OF_EVENTS = List.of(AUDITOR, ADMIN);

    private static final int LAST_DIGITS = 3;

    public static Veil ofPeople(boolean personal, WebRequest request) {
        return asked(personal, OF_PEOPLE, request);
    }

    public static Veil ofEvents(boolean personal, WebRequest request) {
        return asked(personal, OF_EVENTS, request);
    }

    private static Veil asked(boolean personal, List<Role> may, WebRequest request) {
        if (personal && may.stream().map(Role::name).noneMatch(request::isUserInRole)) throw refused(may);
        return new Veil(personal);
    }

    private static Refusal refused(List<Role> may) {
        String roles =
                may.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Refusal.forbidden(
                "PERSONAL_NOT_ALLOWED",
                "Vai trò của bạn không được xem đầy đủ dữ liệu cá nhân. Hãy bỏ --personal (personal=true), "
                        + "hoặc nhờ người có vai trò: " + roles + ".",
                "Your role may not read personal fields in full. Leave out --personal (personal=true), "
                        + "or ask somebody with the role: " + roles + ".");
    }

    /** The last digits tell two apart; a short one gives no more than a third of itself away. */
    public @Nullable String number(@Nullable String number) {
        if (number == null || isOpen(number)) return number;
        int hidden = number.length() - Math.min(LAST_DIGITS, number.length() / 3);
        return "•".repeat(hidden) + number.substring(hidden);
    }

    /** Only that there is one. */
    public @Nullable String text(@Nullable String text) {
        return text == null || isOpen(text) ? text : "•••";
    }

    private boolean isOpen(String value) {
        return lifted || value.equals(Personal.ERASED);
    }
}
