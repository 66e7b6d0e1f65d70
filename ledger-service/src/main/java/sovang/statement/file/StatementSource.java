package sovang.statement.file;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a statement, opened anew for each reading: once to check, once to book. */
@FunctionalInterface
public interface StatementSource {
    InputStream open() throws IOException;
}
