/** {@code sovang household}: the register of households and the lists of reviews. */
@NullMarked
package sovang.cli.household;

import org.jspecify.annotations.NullMarked;
