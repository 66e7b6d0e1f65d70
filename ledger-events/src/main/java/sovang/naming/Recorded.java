package sovang.naming;

import java.time.Instant;
import java.util.Map;

/**
 * An event as it stands in the store.
 *
 * @param position its place in the whole ledger: 1, 2, 3 … without gaps, in the order of commits
 * @param sequence its place in its stream, from 0
 * @param recordedAt the database's time of recording
 * @param metadata actor, request id, reason and the like
 */
public record Recorded(
        long position,
        String stream,
        long sequence,
        Instant recordedAt,
        LedgerEvent event,
        Map<String, String> metadata) {}
