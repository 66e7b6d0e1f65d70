package sovang.naming;

/** The names inside a backup, a zip; docs/decisions/0005-what-a-backup-is.md describes it. */
public final class BackupFile {

    /** Raised when a reader of the older format could misread a newer file. */
    public static final int FORMAT = 1;

    /** The last entry: what is in the file, and the hash of each part. A file that was cut off has none. */
    public static final String MANIFEST = "manifest.json";

    /** The key that wraps the keys of personal fields. */
    public static final String MASTER_KEY = "keys/master.json";

    /** The table without which there is no ledger. */
    public static final String EVENTS = "ledger.event";

    private BackupFile() {}

    /** The entry that holds a table, as the text format of PostgreSQL's COPY. */
    public static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
