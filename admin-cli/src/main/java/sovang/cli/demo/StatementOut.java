package sovang.cli.demo;

import java.io.Closeable;
import java.io.IOException;

/** A file that takes the lines of a statement one by one. */
interface StatementOut extends Closeable {
    void write(DemoLine line) throws IOException;
}
