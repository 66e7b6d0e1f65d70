package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No text in which a person explains a voucher is stored in clear. */
class ExplanationsTest {

    private static final Set<String> WORDS = Set.of("reason", "minutes", "document", "evidence", "note");

    /** What is published: plans, definitions, standards, the bank's programmes. */
    private static final Set<String> PUBLISHED = Set.of(
            "PlanImported",
            "TargetSet",
            "CountingDefined",
            "HouseholdsDefined",
            "StandardDefined",
            "ProgrammesImported");

    @Test
    void every_text_that_explains_is_marked_as_one() {
        var unmarked = EventNames.all().values().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getType() == String.class && WORDS.contains(component.getName()))
                .filter(component -> !component.isAnnotationPresent(Explanation.class))
                .map(component -> component.getDeclaringRecord().getSimpleName())
                .distinct();
        assertThat(unmarked).isSubsetOf(PUBLISHED);
    }
}
