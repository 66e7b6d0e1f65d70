package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NewIdTest {

    private static final long END_OF_TIME = (1L << 48) - 1;

    @Property
    void ids_sort_by_the_time_of_making(
            @ForAll @LongRange(max = END_OF_TIME) long one, @ForAll @LongRange(max = END_OF_TIME) long other) {
        int byTime = Long.compare(one, other);
        if (byTime != 0)
            assertThat(Integer.signum(at(one).compareTo(at(other)))).isEqualTo(byTime);
    }

    @Property(tries = 100)
    void an_id_is_its_kind_and_seventeen_letters_that_are_not_mistaken(
            @ForAll @LongRange(max = END_OF_TIME) long time) {
        assertThat(at(time)).matches("pledge-[0-9a-hjkmnp-tv-z]{17}");
    }

    @Test
    void ids_of_one_millisecond_differ() {
        var ids = new HashSet<String>();
        for (int n = 0; n < 200; n++) ids.add(at(1_700_000_000_000L));
        assertThat(ids).hasSize(200);
    }

    private static String at(long time) {
        return NewId.after("pledge", Clock.fixed(Instant.ofEpochMilli(time), ZoneOffset.UTC));
    }
}
