/** Holds, as typed. */
@NullMarked
package sovang.cli.hold;

import org.jspecify.annotations.NullMarked;
