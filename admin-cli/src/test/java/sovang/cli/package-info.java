/** The command line run against a small server, judged by exit code and text. */
@NullMarked
package sovang.cli;

import org.jspecify.annotations.NullMarked;
