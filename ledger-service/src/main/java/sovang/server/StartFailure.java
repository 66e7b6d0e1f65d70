package sovang.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** Why the server can't start, in one sentence a person can act on. */
public final class StartFailure extends RuntimeException {
    /** Less than a segment of the log of changes: PostgreSQL can't go on. */
    private static final long NEEDED = 16L << 20;

    private final String code;
    private final String vietnamese;
    private final String english;

    public StartFailure(String code, String vietnamese, String english) {
        this(code, vietnamese, english, null);
    }

    public StartFailure(String code, String vietnamese, String english, @Nullable Throwable cause) {
        super(english + " [" + code + "]", cause);
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The sentence that lies behind what the framework made of it: ours, an answer of the store, or a full disk. */
    public static Optional<StartFailure> behind(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Optional.ofNullable(told(cause)).stream())
                .findFirst();
    }

    private static @Nullable StartFailure told(Throwable cause) {
        return switch (cause) {
            case StartFailure ours -> ours;
            case Refusal answer -> new StartFailure(answer.code(), answer.vi(), answer.en(), answer);
            case SQLException full when isFull(full) -> ofDatabase(full);
            case IOException full
            when isDiskFull(String.valueOf(full.getMessage())) -> diskFull(Path.of("SOVANG_HOME"), full);
            default -> null;
        };
    }

    /** A server that stopped because its disk is full breaks the connection, and says why in its own log only. */
    public static Optional<StartFailure> full(ServerHome home, Throwable cause) {
        boolean full = home.folder().toFile().getUsableSpace() < NEEDED;
        return full ? Optional.of(diskFull(home.folder(), cause)) : Optional.empty();
    }

    /** The first line only: what a database tells below it may hold a row. */
    static StartFailure ofDatabase(SQLException cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return isFull(cause)
                ? new StartFailure(
                        "DISK_FULL",
                        "Ổ đĩa của cơ sở dữ liệu đã đầy; hãy giải phóng dung lượng rồi khởi động lại.",
                        "The disk of the database is full; free some space and start again.",
                        cause)
                : new StartFailure(
                        "DATABASE_TROUBLE",
                        "Cơ sở dữ liệu báo lỗi khi khởi động: " + said + ".",
                        "The database failed at the start: " + said + ".",
                        cause);
    }

    /** Tells a full disk from any other trouble with the files of the home. */
    static StartFailure ofFiles(Path place, IOException cause) {
        return isDiskFull(String.valueOf(cause.getMessage()))
                ? diskFull(place, cause)
                : new StartFailure(
                        "HOME_UNUSABLE",
                        "Không đọc hoặc ghi được " + place + ": " + cause.getMessage() + ".",
                        "Can't read or write " + place + ": " + cause.getMessage() + ".",
                        cause);
    }

    static StartFailure diskFull(Path place, @Nullable Throwable cause) {
        return new StartFailure(
                "DISK_FULL",
                "Ổ đĩa chứa " + place + " đã đầy; hãy giải phóng dung lượng rồi khởi động lại.",
                "The disk that holds " + place + " is full; free some space and start again.",
                cause);
    }

    private static boolean isFull(SQLException cause) {
        return "53100".equals(cause.getSQLState()) || isDiskFull(String.valueOf(cause.getMessage()));
    }

    static boolean isDiskFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    public String code() {
        return code;
    }

    /** The sentence in the language of the one who started us, as the launcher and the command line pass it on. */
    public String sentence(Map<String, String> environment) {
        String asked = Stream.of("SOVANG_LANG", "SOVANG_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("vi");
        return sentence(Locale.of(asked.startsWith("en") ? "en" : "vi"));
    }

    /** The sentence in Vietnamese, or in English where the locale asks for it. */
    public String sentence(Locale locale) {
        return (locale.getLanguage().equals("en") ? english : vietnamese) + " [" + code + "]";
    }
}
