package sovang.audit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import sovang.money.Dong;
import sovang.naming.EventNames;
import sovang.naming.LedgerEvent;
import sovang.naming.Recorded;
import sovang.projection.EventFeed;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;

/** {@code GET /v1/history/{id}}: who did what to a pledge, a receipt or any other thing, when and why. */
@RestController
class HistoryReads {

    private static final int MOST = 1_000;

    private final EventFeed feed;
    private final Reading reading;

    HistoryReads(EventFeed feed, Reading reading) {
        this.feed = feed;
        this.reading = reading;
    }

    /**
     * @param what the event's stored name, such as {@code receipt.refunded}
     * @param on the business day; {@code recordedAt} is when it was written down
     * @param confirmed the questions that its author answered with yes
     */
    record Step(
            long position,
            String what,
            @Nullable LocalDate on,
            @Nullable String voucher,
            @Nullable Dong amount,
            @Nullable String reason,
            Instant recordedAt,
            String actor,
            @Nullable String actorName,
            @Nullable String confirmed) {}

    @GetMapping("/v1/history/{id}")
    Page<Step> history(@PathVariable String id) {
        List<Recorded> events = feed.of(id, MOST);
        Map<String, String> names = reading.of(List.of(), null, (views, position) -> names(views, events));
        return new Page<>(events.stream().map(event -> step(event, names)).toList(), null);
    }

    private static Step step(Recorded recorded, Map<String, String> names) {
        LedgerEvent event = recorded.event();
        String actor = recorded.metadata().getOrDefault("actor", "");
        Object voucher = part(event, "voucher");
        Object reason = part(event, "reason") instanceof String why ? why : part(event, "minutes");
        return new Step(
                recorded.position(),
                EventNames.of(event.getClass()),
                part(event, "on") instanceof LocalDate on ? on : null,
                voucher == null ? null : voucher.toString(),
                part(event, "amount") instanceof Dong amount ? amount : null,
                reason instanceof String why ? why : null,
                recorded.recordedAt(),
                actor,
                names.get(actor),
                recorded.metadata().get("confirmed"));
    }

    /** Events name the same thing by the same word. */
    private static @Nullable Object part(LedgerEvent event, String name) {
        try {
            for (var component : event.getClass().getRecordComponents())
                if (component.getName().equals(name))
                    return component.getAccessor().invoke(event);
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Map<String, String> names(JdbcClient views, List<Recorded> events) {
        var actors = events.stream().map(it -> it.metadata().get("actor")).collect(Collectors.toSet());
        return views
                .sql("SELECT id, name FROM views.actor WHERE id = ANY (:actors)")
                .param("actors", actors.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
