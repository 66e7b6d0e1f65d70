package sovang.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands when appends are opened, read under the lock that all nodes share; it says which of them fit. To
 * ask is cheaper than to meet an error, which spoils the transaction and writes the key into the database's log.
 */
final class Opening {

    final long head;
    final OffsetDateTime at;

    /** Where the ledger will end when all of the appends are written. */
    final long announced;

    /** Whether there are events that no append has announced, or an announced one is gone. */
    final boolean foreign;

    /** Changes whenever the versions of the look-up tables do. */
    final long lookups;

    private final Map<String, Long> lasts = new HashMap<>();
    private final Set<String> known;
    private final Set<String> sealed;

    private Opening(ResultSet row, String[] streams) throws SQLException {
        head = row.getLong("head");
        at = row.getObject("at", OffsetDateTime.class);
        lookups = row.getLong("lookups");
        announced = row.getLong("announced");
        foreign = !row.getBoolean("sound");
        var ends = (Long[]) row.getArray("lasts").getArray();
        for (int i = 0; i < streams.length; i++) lasts.put(streams[i], ends[i]);
        known = new HashSet<>(List.of((String[]) row.getArray("known").getArray()));
        sealed = new HashSet<>(List.of((String[]) row.getArray("sealed").getArray()));
    }

    static Opening of(Connection open, List<Append> appends) throws SQLException {
        var streams = new LinkedHashSet<String>();
        var keys = new LinkedHashSet<String>();
        var subjects = new LinkedHashSet<String>();
        for (Append append : appends) {
            for (Encoded event : append.events) if (event.sequence() > 0) streams.add(event.stream());
            if (append.once != null) keys.add(append.once.key());
            subjects.addAll(append.keys.keySet());
        }
        String[] asked = streams.toArray(String[]::new);
        try (var opening = open.prepareStatement("select * from ledger.open_append(?, ?, ?, ?)")) {
            opening.setArray(1, open.createArrayOf("text", asked));
            opening.setArray(2, open.createArrayOf("text", keys.toArray()));
            opening.setArray(3, open.createArrayOf("text", subjects.toArray()));
            opening.setInt(
                    4, appends.stream().mapToInt(append -> append.events.size()).sum());
            try (var row = opening.executeQuery()) {
                row.next();
                return new Opening(row, asked);
            }
        }
    }

    /** Why an append does not fit; null when it does, and then what comes after must fit to it. */
    @Nullable
    RuntimeException refuse(Append append) {
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
