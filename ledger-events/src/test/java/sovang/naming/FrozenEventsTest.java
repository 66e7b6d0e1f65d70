package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.naming.FrozenEvents.JSON;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was stored once can be read for ever. If this fails, don't mend the file: the event gets a new revision, and the
 * store an upcast.
 */
class FrozenEventsTest {

    static List<String> files() throws Exception {
        return FrozenEvents.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_frozen_event_is_read_and_written_as_it_stands(String file) throws Exception {
        String frozen = FrozenEvents.text(file);
        LedgerEvent event = JSON.readValue(frozen, FrozenEvents.type(file));
        String written = JSON.writeValueAsString(event);

        assertThat(JSON.readTree(written).toString())
                .isEqualTo(JSON.readTree(frozen).toString());
        assertThat(JSON.readValue(written, FrozenEvents.type(file))).isEqualTo(event);
    }

    @Test
    void every_record_is_frozen_and_every_file_has_a_record() throws Exception {
        var expected = EventNames.all().entrySet().stream()
                .flatMap(entry -> Shape.hasOptional(entry.getValue())
                        ? Stream.of(entry.getKey(), entry.getKey() + FrozenEvents.LEAST)
                        : Stream.of(entry.getKey()));
        assertThat(FrozenEvents.files())
                .filteredOn(file -> !file.endsWith(FrozenEvents.LATER))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_fills_everything_or_leaves_out_whatever_may_be_missing(String file) throws Exception {
        var event = (Record) JSON.readValue(FrozenEvents.text(file), FrozenEvents.type(file));
        if (file.endsWith(FrozenEvents.LEAST))
            assertThat(Shape.values(event))
                    .filteredOn(filled -> Shape.isOptional(filled.component()))
                    .allMatch(Shape.Filled::isMissing);
        else if (!FrozenEvents.files().contains(file + FrozenEvents.LATER))
            assertThat(Shape.values(event)).noneMatch(Shape.Filled::isMissing);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_may_not_be_missing_is_there(String file) throws Exception {
        var event = (Record) JSON.readValue(FrozenEvents.text(file), FrozenEvents.type(file));
        assertThat(Shape.values(event))
                .filteredOn(filled -> !filled.mayBeMissing())
                .noneMatch(Shape.Filled::isMissing);
    }
}
