package sovang.statement.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells as a file gives them, header first, one at a time. */
interface RawRows extends Closeable {

    /** The next row, or null at the end. */
    @Nullable
    List<String> next();

    /** Tells, once the header is read, what stands in each place; a file with typed cells writes them as that role is written. */
    void expect(List<Role> roles);

    /** SHA-256 of the file in hex; to be asked once, after the last row. */
    String hash() throws IOException;
}
