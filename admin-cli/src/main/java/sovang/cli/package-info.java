/** The command line: what is common to all its commands. */
@NullMarked
package sovang.cli;

import org.jspecify.annotations.NullMarked;
