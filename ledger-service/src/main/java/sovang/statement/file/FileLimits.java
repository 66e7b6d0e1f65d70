package sovang.statement.file;

/** How large a statement may be; beyond, it is refused with a sentence that says so. Text lengths count characters. */
public record FileLimits(int rows, int text, int columns, long bytes, long sharedText) {

    /** Five times the largest statement that was ever published (200,361 rows, 20 MB), and what a small heap can bear. */
    public static final FileLimits USUAL = new FileLimits(1_000_000, 4_000, 60, 512L << 20, 64L << 20);
}
