package sovang.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.cli.text.Text;

/** A noun of the command line with its verbs, each made only when it is asked for. */
public interface Noun {

    Text title();

    List<String> verbs();

    Act verb(String name, Session session);

    /** Where one of the names is not a verb but a noun of its own, such as {@code sovang loan programmes list}. */
    default @Nullable Noun within(String name) {
        return null;
    }

    /** For a name that is not among the verbs: a slip of ours, never of the person's. */
    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(name);
    }
}
