/** Tests of the launcher. */
@NullMarked
package sovang.cli.launch;

import org.jspecify.annotations.NullMarked;
