/** Completion of commands for shells. */
@NullMarked
package sovang.cli.completion;

import org.jspecify.annotations.NullMarked;
