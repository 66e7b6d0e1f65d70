package sovang.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands when appends are opened, read under the lock that all nodes share; it says which of them fit. To
 * ask is cheaper than to meet an error, which spoils the transaction and writes the key into the database's log.
 */
final class Opening {

    final long head;
    final OffsetDateTime at;

    /** Whether there are events that no append has announced, or an announced one is gone. */
    final boolean foreign;

    /** Changes whenever the versions of the look-up tables do. */
    final long lookups;

    private final Map<String, Long> lasts = new HashMap<>();
    private final Set<String> known;
    private final Set<String> sealed;

    private Opening(ResultSet row, String[] streams, Map<String, Long> ends) throws SQLException {
        head = row.getLong("head");
        at = row.getObject("at", OffsetDateTime.class);
        lookups = row.getLong("lookups");
        foreign = !row.getBoolean("sound");
        var found = (Long[]) row.getArray("lasts").getArray();
        for (int i = 0; i < streams.length; i++)
            lasts.put(streams[i], found[i] == null ? Objects.requireNonNull(ends.get(streams[i])) : found[i]);
        known = new HashSet<>(List.of((String[]) row.getArray("known").getArray()));
        sealed = new HashSet<>(List.of((String[]) row.getArray("sealed").getArray()));
    }

    /**
     * Announces where these end, and leaves their keys; when one does not fit, all that must be taken back.
     *
     * @param seen where the asker saw the ledger end
     * @param ends the last events of streams, as he knows them if it still ends there
     */
    static Opening of(Connection open, List<Append> appends, long seen, Map<String, Long> ends) throws SQLException {
        var unseen = new LinkedHashSet<String>();
        var remembered = new LinkedHashSet<String>();
        var subjects = new LinkedHashSet<String>();
        var once = new ArrayList<Append.Once>();
        var places = new ArrayList<Integer>();
        int events = 0;
        for (Append append : appends) {
            for (Encoded event : append.events)
                if (event.sequence() > 0) (ends.containsKey(event.stream()) ? remembered : unseen).add(event.stream());
            subjects.addAll(append.keys.keySet());
            events += append.events.size();
            if (append.once == null) continue;
            once.add(append.once);
            places.add(append.events.isEmpty() ? 0 : events);
        }
        String[] streams = Stream.concat(unseen.stream(), remembered.stream()).toArray(String[]::new);
        try (var opening = open.prepareStatement("select * from ledger.open_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            opening.setLong(1, seen);
            opening.setArray(2, open.createArrayOf("text", streams));
            opening.setInt(3, unseen.size());
            opening.setArray(4, open.createArrayOf("text", subjects.toArray()));
            opening.setInt(5, events);
            opening.setArray(6, texts(open, once, Append.Once::key));
            opening.setArray(7, texts(open, once, Append.Once::actor));
            opening.setArray(8, texts(open, once, Append.Once::hash));
            opening.setArray(9, texts(open, once, it -> Objects.requireNonNullElse(it.answer(), "")));
            opening.setArray(10, open.createArrayOf("int", places.toArray()));
            try (var row = opening.executeQuery()) {
                row.next();
                return new Opening(row, streams, ends);
            }
        }
    }

    private static Array texts(Connection open, List<Append.Once> once, Function<Append.Once, String> text)
            throws SQLException {
        return open.createArrayOf("text", once.stream().map(text).toArray());
    }

    /** Which of the appends don't fit, and why; the others do, in their order. */
    Map<Append, RuntimeException> refused(List<Append> appends) {
        var refused = new LinkedHashMap<Append, RuntimeException>();
        for (Append append : appends) {
            RuntimeException no = refuse(append);
            if (no != null) refused.put(append, no);
        }
        return refused;
    }

    /** Why an append does not fit; null when it does, and then what comes after must fit to it. */
    private @Nullable RuntimeException refuse(Append append) {
        Append.Once once = append.once;
        if (once != null && known.contains(once.key())) return new AlreadyRecorded(once.key());
        for (String subject : append.keys.keySet())
            if (sealed.contains(subject)) return new ConcurrencyException("somebody else made the key of " + subject);
        var ends = new HashMap<String, Long>();
        for (Encoded event : append.events) {
            String stream = event.stream();
            long last = ends.getOrDefault(stream, lasts.getOrDefault(stream, -1L));
            if (event.sequence() != last + 1) return new Misfit(stream, event.sequence(), last);
            ends.put(stream, event.sequence());
        }
        lasts.putAll(ends);
        sealed.addAll(append.keys.keySet());
        if (once != null) known.add(once.key());
        return null;
    }
}
