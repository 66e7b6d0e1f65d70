package sovang.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.http.Streams;
import sovang.projection.Veil;
import sovang.store.Archive;
import sovang.store.Feed;

/** Hands out the events as they stand in the ledger, one line of JSON each. */
@RestController
class EventController {

    private static final int USUAL = 1_000;
    private static final int MOST = 1_000_000;

    private static final String NDJSON = "application/x-ndjson";

    private final Archive archive;
    private final Feed feed;
    private final Streams streams;

    EventController(Archive archive, Feed feed, Streams streams) {
        this.archive = archive;
        this.feed = feed;
        this.streams = streams;
    }

    /**
     * The events that there are when it is asked, whole: an answer that breaks off ends without the end of its transfer.
     * Personal fields stay encrypted unless {@code personal} asks for them and the caller's role may see them.
     */
    @GetMapping(path = "/v1/events", produces = NDJSON)
    void events(
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(defaultValue = "" + USUAL) int max,
            @RequestParam(defaultValue = "false") boolean personal,
            WebRequest request,
            HttpServletResponse response) {
        boolean open = Veil.ofEvents(personal, request).lifted();
        int most = Math.clamp(max, 1, MOST);
        long through = to == null ? feed.head() : Math.min(to, feed.head());
        streams.send(response, NDJSON, out -> {
            Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            archive.lines(from, through, stream, most, open, line -> write(lines, line));
            lines.flush();
        });
    }

    private static void write(Writer lines, String line) throws IOException {
        lines.write(line);
        lines.write('\n');
    }
}
