package sovang.server.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself.
 *
 * @param format see {@link sovang.naming.BackupFile#FORMAT}
 * @param createdAt the database's time at the moment that the backup shows
 * @param position the last position of the ledger; since positions have no gaps, also the number of its events
 * @param database "embedded" or "external", and its version
 * @param program the version of Sổ Vàng that wrote it
 * @param schema the version of the ledger's tables
 * @param entries in the order in which they can be loaded
 */
record Manifest(
        int format,
        Instant createdAt,
        long position,
        long events,
        String database,
        String program,
        String schema,
        List<Entry> entries,
        List<Sequence> sequences) {

    /**
     * One part of the file.
     *
     * @param table null for a part that is no table
     */
    record Entry(String name, @Nullable String table, List<String> columns, long rows, long bytes, String sha256) {}

    /** A number generator of the database, and the last number it gave. */
    record Sequence(String name, long last) {}
}
