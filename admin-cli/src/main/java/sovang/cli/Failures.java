package sovang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** Tells people why a command failed: one clear sentence, what to do, no trace unless they asked. */
final class Failures {

    private static final int MOST_DETAILS = 50;

    private Failures() {}

    static int tell(Session session, Failure failure, boolean debug) {
        Lang lang = session.lang();
        PrintStream err = session.err();
        String code = failure.code() == null ? "" : " [" + failure.code() + "]";
        err.println(ERROR.in(lang) + failure.what().in(lang) + code);
        failure.details().stream().limit(MOST_DETAILS).forEach(detail -> err.println("  - " + detail.in(lang)));
        int unsaid = failure.details().size() - MOST_DETAILS;
        if (unsaid > 0)
            session.say(Text.of("  … và {} lỗi nữa", "  … and {} more").with(unsaid));
        if (failure.advice() != null) err.println("→ " + failure.advice().in(lang));
        if (debug) failure.printStackTrace(err);
        return failure.exit();
    }

    /** Runs what may fail; the one place where everything that went wrong ends. */
    static int guard(Session session, boolean debug, Callable<Integer> act) {
        try {
            return act.call();
        } catch (Failure failure) {
            return tell(session, failure, debug);
        } catch (UncheckedIOException broken) {
            return tell(session, caused(Failure.of(Exit.FAILED, file(broken)), broken), debug);
        } catch (IOException broken) {
            return tell(session, caused(Failure.of(Exit.FAILED, file(broken)), broken), debug);
        } catch (Exception surprise) {
            return tell(session, caused(unforeseen(surprise), surprise), debug);
        }
    }

    private static Failure unforeseen(Exception surprise) {
        return Failure.of(
                Exit.FAILED,
                Text.of("Lỗi ngoài dự kiến: {}", "Unexpected error: {}").with(surprise),
                Text.of("Chạy lại với --debug và báo cho người quản trị.", "Run again with --debug and report it."));
    }

    private static Failure caused(Failure failure, Exception by) {
        failure.initCause(by);
        return failure;
    }

    private static Text file(Exception broken) {
        Throwable why =
                broken instanceof UncheckedIOException && broken.getCause() != null ? broken.getCause() : broken;
        String name = why instanceof FileSystemException there ? String.valueOf(there.getFile()) : "";
        return switch (why) {
            case NoSuchFileException missing ->
                Text.of("Không có tệp {}.", "There is no file {}.").with(name);
            case AccessDeniedException closed ->
                Text.of("Không được phép mở tệp {}.", "The file {} may not be opened.")
                        .with(name);
            default ->
                Text.of("Không đọc hoặc ghi được: {}", "Reading or writing failed: {}")
                        .with(String.valueOf(why.getMessage()));
        };
    }

    private static final Text ERROR = Text.of("Lỗi: ", "Error: ");
}
