package sovang.cli.doctor;

import org.jspecify.annotations.Nullable;
import sovang.cli.text.Text;

/** One thing that was looked at: whether it is well, what was seen, and what to do when it is not. */
record Finding(Text what, boolean well, Text seen, @Nullable Text advice) {

    static Finding well(Text what, Text seen) {
        return new Finding(what, true, seen, null);
    }

    static Finding ill(Text what, Text seen, Text advice) {
        return new Finding(what, false, seen, advice);
    }
}
