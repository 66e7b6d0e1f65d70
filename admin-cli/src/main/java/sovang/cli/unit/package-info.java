/** Units and their levels, as typed. */
@NullMarked
package sovang.cli.unit;

import org.jspecify.annotations.NullMarked;
