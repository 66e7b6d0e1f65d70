/** Levels of the organisation, as typed. */
@NullMarked
package sovang.cli.level;

import org.jspecify.annotations.NullMarked;
