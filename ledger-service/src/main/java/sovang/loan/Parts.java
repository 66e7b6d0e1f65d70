package sovang.loan;

import static sovang.http.Fields.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.http.Fields;
import sovang.money.Dong;
import sovang.money.interest.Due;
import sovang.refusal.Refusal;

/** Reads the fields that bodies on loans have in common. */
final class Parts {

    private static final int MOST_PARTS = 240;
    private static final int MOST_MONTHS = 480;

    /** A part of the principal that falls due before the last day. */
    record Part(@Nullable LocalDate due, @Nullable Dong amount) {}

    private Parts() {}

    static List<Due> of(@Nullable List<@Nullable Part> parts) {
        if (parts == null) return List.of();
        if (parts.size() > MOST_PARTS)
            throw Refusal.invalid(
                    "parts",
                    "LOAN_TOO_MANY_PARTS",
                    "Một khoản vay có nhiều nhất " + MOST_PARTS + " kỳ trả gốc; đã nhận " + parts.size() + ".",
                    "A loan has at most " + MOST_PARTS + " parts; there are " + parts.size() + ".");
        var dues = new ArrayList<Due>();
        for (int i = 0; i < parts.size(); i++) {
            String at = "parts/" + i;
            var part = required(at, parts.get(i));
            dues.add(new Due(required(at + "/due", part.due()), Fields.amount(at + "/amount", part.amount())));
        }
        return dues;
    }

    static int months(int months) {
        if (months >= 1 && months <= MOST_MONTHS) return months;
        throw Refusal.invalid(
                "termMonths",
                "LOAN_TERM_OUT_OF_RANGE",
                "Thời hạn phải từ 1 đến " + MOST_MONTHS + " tháng, không phải " + months + ".",
                "A term is 1 to " + MOST_MONTHS + " months, not " + months + ".");
    }

    /** Nothing or an amount: what is left out is zero. */
    static Dong orZero(String field, @Nullable Dong amount) {
        return amount == null || amount.isZero() ? Dong.ZERO : Fields.amount(field, amount);
    }

    static @Nullable String text(String field, @Nullable String text) {
        String given = Fields.text(field, text);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A day that may lie ahead, such as the end of a term. */
    static LocalDate ahead(String field, @Nullable LocalDate day) {
        LocalDate given = required(field, day);
        if (given.getYear() >= 1990 && given.getYear() <= 2100) return given;
        throw Refusal.invalid(
                field,
                "DATE_OUT_OF_RANGE",
                "Ngày " + given + " không hợp lệ: năm phải từ 1990 đến 2100.",
                "The date " + given + " can't be: its year is 1990 to 2100.");
    }
}
