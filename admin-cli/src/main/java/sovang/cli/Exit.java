package sovang.cli;

/** The exit codes that scripts rely on. */
public final class Exit {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int NOT_FOUND = 3;
    public static final int NOT_ALLOWED = 4;
    public static final int CONFLICT = 5;
    public static final int REFUSED = 6;
    public static final int CHECK_FAILED = 7;
    public static final int IN_PART = 8;
    public static final int SECOND_PERSON = 9;
    public static final int INTERRUPTED = 130;

    private Exit() {}
}
