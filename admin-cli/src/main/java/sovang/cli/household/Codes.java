package sovang.cli.household;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sovang.cli.text.Choice;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Review;

/** Codes of households as they may be typed: in any case, with hyphens or underscores. */
final class Codes {

    private Codes() {}

    static @Nullable String className(@Nullable String typed) {
        return typed == null ? null : one("--class", typed, HouseholdClass.values());
    }

    static @Nullable String area(@Nullable String typed) {
        return typed == null ? null : one("--area", typed, Area.values());
    }

    static @Nullable String review(@Nullable String typed) {
        return typed == null ? null : one("--review", typed, Review.values());
    }

    /** Null when none was typed: then they stay as they are. */
    static @Nullable List<String> flags(List<String> typed) {
        return typed.isEmpty() ? null : typed.stream().map(flag -> flag(flag)).toList();
    }

    static String flag(String typed) {
        return one("--flag", typed, PriorityFlag.values());
    }

    private static String one(String option, String typed, Enum<?>[] known) {
        return Choice.of(
                option,
                typed.strip().replace('-', '_').toUpperCase(Locale.ROOT),
                Arrays.stream(known).map(Enum::name).toArray(String[]::new));
    }
}
