package sovang.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.cli.text.Text;

/** Why a command ends without having done what was asked: what, why, what to do, and the exit code. */
public final class Failure extends RuntimeException {

    private final int exit;
    private final Text what;
    private final @Nullable String code;
    private final List<Text> details;
    private final @Nullable Text advice;
    private boolean question;

    public Failure(int exit, Text what, @Nullable String code, List<Text> details, @Nullable Text advice) {
        super(what.en());
        this.exit = exit;
        this.what = what;
        this.code = code;
        this.details = List.copyOf(details);
        this.advice = advice;
    }

    public static Failure of(int exit, Text what) {
        return new Failure(exit, what, null, List.of(), null);
    }

    public static Failure of(int exit, Text what, Text advice) {
        return new Failure(exit, what, null, List.of(), advice);
    }

    /** What was typed can't be meant: exit code 2. */
    public static Failure usage(Text what) {
        return of(Exit.USAGE, what);
    }

    public int exit() {
        return exit;
    }

    public Text what() {
        return what;
    }

    public @Nullable String code() {
        return code;
    }

    public List<Text> details() {
        return details;
    }

    /** The code of the question that has to be confirmed; null when no yes would help. */
    public @Nullable String question() {
        return question ? code : null;
    }

    /** What was asked is a question: the same again with its code confirmed is done. */
    public Failure asking() {
        question = true;
        return this;
    }

    public @Nullable Text advice() {
        return advice;
    }
}
