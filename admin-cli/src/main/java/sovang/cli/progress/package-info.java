/** The figures against the target, as an accountant reads them. */
@NullMarked
package sovang.cli.progress;

import org.jspecify.annotations.NullMarked;
