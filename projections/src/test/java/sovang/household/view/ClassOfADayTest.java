package sovang.household.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;

class ClassOfADayTest {

    private static final HouseholdStory STORY = new HouseholdStory();
    private final HouseholdStory story = STORY;

    /** A decision some days after the registration. */
    record Decision(HouseholdClass now, int days) {}

    @AfterContainer
    static void close() {
        STORY.close();
    }

    @Property(tries = 40)
    void the_class_of_a_day_is_that_folded_from_its_events(@ForAll("decisions") List<Decision> decisions) {
        var id = story.household("Người thử", null, null);
        for (var it : decisions) story.classed(id, it.now(), HouseholdStory.DAY.plusDays(it.days()), null);
        for (int days : List.of(0, 10, 20, 30)) {
            @Nullable Decision last = null;
            for (var it : decisions) if (it.days() <= days && (last == null || it.days() >= last.days())) last = it;
            assertThat(story.show(id, HouseholdStory.DAY.plusDays(days))
                            .household()
                            .now())
                    .isEqualTo(last == null ? null : last.now().name());
        }
        @Nullable Decision latest = null;
        for (var it : decisions) if (latest == null || it.days() >= latest.days()) latest = it;
        assertThat(standing(id)).isEqualTo(latest == null ? "" : latest.now().name());
    }

    private String standing(HouseholdId id) {
        return story.running
                .reading()
                .of(
                        List.of("households"),
                        story.running.head(),
                        (views, position) -> views.sql("SELECT coalesce(class, '') FROM views.household WHERE id = :id")
                                .param("id", id.value())
                                .query((row, number) -> row.getString(1))
                                .single());
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Combinators.combine(
                        Arbitraries.of(HouseholdClass.class),
                        Arbitraries.integers().between(0, 30))
                .as(Decision::new)
                .list()
                .ofMaxSize(6);
    }
}
