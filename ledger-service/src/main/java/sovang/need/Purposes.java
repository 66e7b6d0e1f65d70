package sovang.need;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.need.event.Purpose;
import sovang.projection.SearchText;

/** Purposes in the words of the lists. */
final class Purposes {

    private static final Map<String, Purpose> WORDS = Map.ofEntries(
            Map.entry("san xuat", Purpose.PRODUCTION),
            Map.entry("san xuat, kinh doanh", Purpose.PRODUCTION),
            Map.entry("san xuat kinh doanh", Purpose.PRODUCTION),
            Map.entry("kinh doanh", Purpose.BUSINESS),
            Map.entry("nha o", Purpose.HOUSING),
            Map.entry("nuoc sach", Purpose.WATER),
            Map.entry("nuoc sach, ve sinh", Purpose.WATER),
            Map.entry("hoc tap", Purpose.STUDY),
            Map.entry("viec lam", Purpose.JOB),
            Map.entry("xuat khau lao dong", Purpose.LABOUR_EXPORT),
            Map.entry("khac", Purpose.OTHER));

    private Purposes() {}

    /** By its Vietnamese words or its code; null when it is neither. */
    static @Nullable Purpose of(String text) {
        String word = SearchText.fold(text);
        @Nullable Purpose purpose = WORDS.get(word);
        if (purpose != null) return purpose;
        for (Purpose its : Purpose.values()) if (its.name().equals(word.toUpperCase(Locale.ROOT))) return its;
        return null;
    }
}
