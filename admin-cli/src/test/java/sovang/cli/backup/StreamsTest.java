package sovang.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void a_hundred_thousand_streams_are_counted_each_for_itself() {
        Streams streams = new Streams();
        for (int sequence = 0; sequence < 3; sequence++)
            for (int stream = 0; stream < 100_000; stream++)
                assertThat(streams.next("receipt-" + stream)).isEqualTo(sequence);
    }
}
