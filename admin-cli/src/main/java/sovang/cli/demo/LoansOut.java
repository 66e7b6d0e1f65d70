package sovang.cli.demo;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that takes the rows of a list of loans one by one. */
interface LoansOut extends Closeable {
    void header(List<String> columns) throws IOException;

    void row(List<@Nullable Object> cells) throws IOException;
}
